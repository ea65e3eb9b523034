using System.Security.Cryptography;
using Gouji.Workflow.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Storage;

/// <summary>Keeps bytes under their hash. What is kept is never changed; what is read is compared with its name.</summary>
public sealed class Contents(GoujiStore store, TimeProvider clock)
{
    /// <summary>Keeps the bytes and gives their hash; the same bytes are kept once.</summary>
    public async Task<string> KeepAsync(byte[] bytes, CancellationToken ct = default)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return await store.WriteAsync(async (database, token) =>
        {
            var isKept = await database.Contents.AnyAsync(c => c.Hash == hash, token);
            if (!isKept) database.Contents.Add(new Content { Hash = hash, Bytes = bytes, At = clock.GetUtcNow() });
            return (hash, !isKept);
        }, ct);
    }

    /// <summary>The bytes, or null where none are kept under that hash.</summary>
    public async Task<byte[]?> FindAsync(string hash, CancellationToken ct = default)
    {
        await using var database = store.Open();
        var bytes = await database.Contents.Where(c => c.Hash == hash).Select(c => c.Bytes).FirstOrDefaultAsync(ct);
        if (bytes is not null && Convert.ToHexStringLower(SHA256.HashData(bytes)) != hash) throw new InvalidDataException($"The content {hash} is not what it was when it was kept.");
        return bytes;
    }
}
