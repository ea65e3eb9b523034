using Gouji.Model;

namespace Gouji.Reading.Formats;

/// <summary>Contents that are known by their signature but cannot be read; reading them says what to do instead.</summary>
internal sealed class UnsupportedFormat(string name, Signature signature, Sentence remedy) : IFormat
{
    public string Name => name;

    public bool Recognises(ReadOnlySpan<byte> contents) => signature(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits) => new DocumentRefused(remedy);
}
