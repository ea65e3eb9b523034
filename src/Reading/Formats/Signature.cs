namespace Gouji.Reading.Formats;

/// <summary>Tells contents of one kind by their bytes.</summary>
internal delegate bool Signature(ReadOnlySpan<byte> contents);
