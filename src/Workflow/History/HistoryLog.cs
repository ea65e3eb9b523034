using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.History;

/// <summary>Appends to the one chain of history, inside the transaction of what it tells; <see cref="GoujiStore.WriteAsync{T}"/> lets one writer in at a time.</summary>
public static class HistoryLog
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    /// <summary>A point of time as the database keeps it, to the microsecond.</summary>
    public static DateTimeOffset Point(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    /// <param name="content">What happened, as something that JSON can say; nothing secret.</param>
    public static async Task AppendAsync(GoujiContext database, DateTimeOffset at, long? accountId, long? caseId, string what, object content, CancellationToken ct)
    {
        var last = await database.History.OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Hash }).FirstOrDefaultAsync(ct);
        var (sequence, previous) = ((last?.Sequence ?? 0) + 1, last?.Hash ?? HistoryEntry.Beginning);
        var json = JsonSerializer.Serialize(content, s_json);
        database.History.Add(new HistoryEntry
        {
            Sequence = sequence,
            At = at,
            AccountId = accountId,
            CaseId = caseId,
            What = what,
            Content = json,
            PreviousHash = previous,
            Hash = HistoryEntry.HashOf(sequence, at, accountId, caseId, what, json, previous),
        });
        await database.SaveChangesAsync(ct);
    }
}
