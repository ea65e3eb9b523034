using Gouji.Model;

namespace Gouji.Cli;

/// <summary>A file to read; or, with <paramref name="Why"/>, a folder that gives none and the sentence to say instead.</summary>
internal sealed record SourceFile(string Path, Sentence? Why = null);
