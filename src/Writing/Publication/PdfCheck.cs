using System.Text;
using Gouji.Model;
using Gouji.Programs;

namespace Gouji.Writing.Publication;

/// <summary>Looks through a pdf with the programs of poppler: its text, what it says of its maker and the hour, scripts and attachments.</summary>
internal static class PdfCheck
{
    private const string File = "report.pdf";
    private static readonly ExternalProgram s_text = new("pdftotext", ProgramLimits.Tool);
    private static readonly ExternalProgram s_about = new("pdfinfo", ProgramLimits.Tool);
    private static readonly ExternalProgram s_attached = new("pdfdetach", ProgramLimits.Tool);

    /// <summary>Lines of pdfinfo that must not be there, or not with anything but “no”.</summary>
    private static readonly string[] s_unwanted = ["Author:", "Creator:", "Subject:", "Keywords:", "CreationDate:", "ModDate:"];
    private static readonly string[] s_mustBeNo = ["JavaScript:", "UserProperties:", "Suspects:", "Encrypted:"];

    public static IEnumerable<Sentence> Problems(string name, byte[] bytes)
    {
        using var folder = new ScratchFolder();
        folder.Put(File, bytes);
        if (Output(s_text.Run(folder, "-enc", "UTF-8", "-layout", File, "-")) is not { } text || Output(s_about.Run(folder, "-enc", "UTF-8", File)) is not { } about) return [s_text.IsThere ? Sentences.NotReadable(name) : Sentences.PopplerMissing(name)];
        List<Sentence> problems = [.. About(name, about)];
        if (Output(s_attached.Run(folder, "-list", File)) is not { } attached || !attached.StartsWith("0 ", StringComparison.Ordinal)) problems.Add(Sentences.HoldsUnseen(name, "attachments"));
        problems.AddRange(PrivacyCheck.Problems(name, text.Split('\n').Append(about.Replace('\n', ' '))));
        return problems;
    }

    private static IEnumerable<Sentence> About(string name, string about)
    {
        foreach (var line in about.Split('\n'))
        {
            var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            var isUnwanted = Array.Exists(s_unwanted, u => line.StartsWith(u, StringComparison.Ordinal)) && value.Length > 0;
            var isYes = Array.Exists(s_mustBeNo, u => line.StartsWith(u, StringComparison.Ordinal)) && !value.StartsWith("no", StringComparison.Ordinal);
            if (isUnwanted || isYes) yield return Sentences.HoldsUnseen(name, line[..line.IndexOf(':', StringComparison.Ordinal)]);
        }
    }

    private static string? Output(ProgramResult result) => result is ProgramEnded { ExitCode: 0, Output: var output } ? Encoding.UTF8.GetString(output.Span) : null;
}
