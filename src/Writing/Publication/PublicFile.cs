using System.Security.Cryptography;

namespace Gouji.Writing.Publication;

/// <summary>A file of a publication with its bytes.</summary>
public sealed record PublicFile(string Name, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>In lower-case hexadecimal digits, as sha256sum prints it.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
}
