namespace Gouji.Programs;

/// <summary>What running a program gave. A closed set.</summary>
public abstract record ProgramResult;

/// <summary>It ended by itself; a code other than 0 is its way to say that it failed.</summary>
/// <param name="Output">What it printed.</param>
/// <param name="Complaint">What it printed as complaint, for people who look for the cause.</param>
public sealed record ProgramEnded(int ExitCode, ReadOnlyMemory<byte> Output, string Complaint) : ProgramResult;

/// <summary>It is not installed here.</summary>
public sealed record ProgramMissing(string Name) : ProgramResult;

/// <summary>It was ended because it took too long or printed too much.</summary>
public sealed record ProgramStopped(string Name) : ProgramResult;
