using System.Buffers.Binary;
using Gouji.Reading.Formats.Compound;

namespace Gouji.Reading.Formats.Office;

/// <summary>What the head of an old Word file says of it (MS-DOC 2.5.2, FibBase).</summary>
internal static class OldWordFile
{
    /// <summary>Word 97 and later; those before have another mark.</summary>
    private const ushort Word97 = 0xA5EC;

    private const ushort FirstVersionOfWord97 = 0x00C0;
    private const ushort Encrypted = 0x0100;

    public static bool IsEncrypted(ReadOnlySpan<byte> contents) => Head(contents) is { Length: > 12 } head && (Short(head, 10) & Encrypted) != 0;

    public static bool IsWord95(ReadOnlySpan<byte> contents) =>
        Head(contents) is { Length: > 12 } head && (Short(head, 0) != Word97 || Short(head, 2) < FirstVersionOfWord97);

    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> contents) =>
        Signatures.IsCompoundFile(contents) ? new CompoundFile(contents).Start("WordDocument") : [];

    private static ushort Short(ReadOnlySpan<byte> head, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(head[offset..]);
}
