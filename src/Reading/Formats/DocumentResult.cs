using Gouji.Model;

namespace Gouji.Reading.Formats;

/// <summary>What reading the bytes gave. A closed set.</summary>
internal abstract record DocumentResult;

/// <summary>The blocks of the file.</summary>
internal sealed record DocumentRead(Document Document) : DocumentResult;

/// <summary>Nothing could be read; the sentence names the trouble and the remedy.</summary>
internal sealed record DocumentRefused(Sentence Why) : DocumentResult;
