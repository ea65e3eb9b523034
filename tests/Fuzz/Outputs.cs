using Gouji.Model;
using Gouji.Writing.Outputs;

namespace Gouji.Fuzz;

/// <summary>All outputs of an audit, into nothing: they walk the same hostile bytes as reading does.</summary>
internal static class Outputs
{
    private const string Version = "0";

    /// <summary>A file for each report; of what was no pdf, a workbook or Word file they say so at once.</summary>
    private static readonly IReadOnlyList<IReportOutput> s_files =
    [
        new FindingsPageOutput(Language.Chinese, Version),
        new MarkedDocxOutput(Language.Chinese),
        new FindingsSheetOutput(Language.Chinese),
        new MarkedPdfOutput(Language.Chinese),
    ];

    public static void Write(Audit audit)
    {
        foreach (var stream in Streams(Language.Chinese).Concat(Streams(Language.English)))
        {
            stream.Begin();
            stream.Write(audit);
            stream.End();
        }

        foreach (var file in s_files) file.Write(audit, new MemoryStream());
    }

    private static IEnumerable<IFindingsOutput> Streams(Language language) =>
    [
        new FindingsTextOutput(TextWriter.Null, language),
        new FindingsMarkdownOutput(TextWriter.Null, language, Severity.Privacy),
        new FindingsJsonOutput(Stream.Null, language, Version, isSingle: true),
        new FindingsSarifOutput(Stream.Null, language, Version, Severity.Privacy),
    ];
}
