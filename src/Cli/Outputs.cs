using Gouji.Model;
using Gouji.Reading;
using Gouji.Writing.Outputs;

namespace Gouji.Cli;

/// <summary>
/// The outputs of an audit by the word --format takes. Some write all files to one stream, on the screen or in the file --output names;
/// others write a file for each report.
/// </summary>
internal sealed class Outputs(Terminal terminal, Language language, Severity least, string? target)
{
    /// <summary>Formats that write every file to one stream; the first is the default.</summary>
    public static readonly string[] Streams = ["text", "json", "sarif", "md"];

    private static readonly (string Word, Func<Language, Severity, IReportOutput> Open)[] s_files =
    [
        ("html", static (language, least) => new FindingsPageOutput(language, GoujiCommand.Version, least, PagePictures.Png)),
        ("docx", static (language, least) => new MarkedDocxOutput(language, least)),
        ("pdf", static (language, least) => new MarkedPdfOutput(language, least)),
        ("xlsx", static (language, least) => new FindingsSheetOutput(language, least)),
    ];

    /// <summary>Formats that are a file for each report.</summary>
    public static readonly string[] Files = Array.ConvertAll(s_files, file => file.Word);

    /// <summary>Opens the output, has it used and closes it; the exit code is that of the use.</summary>
    public int Use(string? format, bool isSingle, Func<IFindingsOutput, int> use)
    {
        if (ReportOutput(format) is { } file) return use(new ReportFiles(terminal, language, file, target));
        if (target is null) return use(StreamOutput(format, isSingle, terminal.Output, terminal.OutputBytes, terminal.HasColour));
        try
        {
            using var stream = new FileStream(target, FileMode.Create);
            using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
            return use(StreamOutput(format, isSingle, writer, stream, false));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(Sentences.NotWritten(target).In(language));
            return ExitCode.Unreadable;
        }
    }

    private IFindingsOutput StreamOutput(string? format, bool isSingle, TextWriter writer, Stream stream, bool hasColour) => format switch
    {
        "json" => new FindingsJsonOutput(stream, language, GoujiCommand.Version, isSingle, least),
        "sarif" => new FindingsSarifOutput(stream, language, GoujiCommand.Version, least),
        "md" => new FindingsMarkdownOutput(writer, language, least),
        _ => new FindingsTextOutput(writer, language, hasColour, least),
    };

    private IReportOutput? ReportOutput(string? format) => Array.Find(s_files, file => file.Word == format).Open?.Invoke(language, least);
}
