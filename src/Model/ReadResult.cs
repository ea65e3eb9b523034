namespace Gouji.Model;

/// <summary>What reading a file gave: the report, or one sentence saying why there is none.</summary>
public abstract record ReadResult(string File);

/// <summary>The file was read.</summary>
public sealed record ReadReport(string File, Report Report) : ReadResult(File);

/// <summary>The file could not be read; the sentence names the trouble and the remedy.</summary>
public sealed record Unreadable(string File, Sentence Why) : ReadResult(File);
