using Gouji.Model;
using Gouji.Programs;

namespace Gouji.Reading.Formats.Pdf;

/// <summary>Runs poppler's programs on the one file, within the time that reading has left.</summary>
internal sealed class PopplerRun(ScratchFolder folder, Allowance allowance)
{
    /// <summary>The name of the file in the scratch folder.</summary>
    public const string Source = "source.pdf";

    /// <summary>A page of a report gives some 20 KB of words and 250 KB of drawing; pictures swell the drawing.</summary>
    private const int OutputBytes = 48 << 20;

    /// <summary>Poppler needs some 150 MB of address space for any report; what asks for more than this is made to.</summary>
    private const long MemoryBytes = 448L << 20;

    /// <summary>Exit codes above this tell a signal: the fence ended the program, or it ran out of memory.</summary>
    private const int Signal = 128;

    private static readonly string[] s_noPassword = ["Incorrect password", "Unsupported security handler", "Unsupported version/revision of Standard security handler"];

    public Allowance Allowance => allowance;

    public ProgramResult Run(string program, params IReadOnlyList<string> arguments)
    {
        allowance.CheckTime();
        var limits = ProgramLimits.Tool with { Time = allowance.TimeLeft, OutputBytes = OutputBytes, MemoryBytes = MemoryBytes };
        return new ExternalProgram(program, limits).Run(folder, arguments);
    }

    /// <summary>What a program's failure means to people; null where it did not fail.</summary>
    public static Sentence? Trouble(ProgramResult result) => result switch
    {
        ProgramMissing => Sentences.PopplerMissing,
        ProgramStopped => Sentences.TooMuchPdf,
        ProgramEnded { ExitCode: 0 } => null,
        ProgramEnded(_, _, var complaint) when s_noPassword.Any(words => complaint.Contains(words, StringComparison.Ordinal)) => Sentences.EncryptedPdf,
        ProgramEnded { ExitCode: > Signal } => Sentences.TooMuchPdf,
        ProgramEnded { Complaint: var complaint } when complaint.Contains("ut of memory", StringComparison.Ordinal) => Sentences.TooMuchPdf,
        _ => Sentences.DamagedPdf,
    };
}
