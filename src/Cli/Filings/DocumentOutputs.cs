using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Filings;

/// <summary>The outputs of documents by the word --format takes, in the order in which they are written. A new one is a line here.</summary>
internal static class DocumentOutputs
{
    private static readonly (string Word, Func<IDocumentOutput> Open)[] s_all =
    [
        ("docx", static () => new DocxOutput(FilingCarrier.Write)),
        ("xlsx", static () => new XlsxOutput(FilingCarrier.Write)),
        ("pdf", static () => new PdfOutput()),
    ];

    public static IReadOnlyList<string> Words { get; } = [.. s_all.Select(output => output.Word)];

    /// <summary>Those named, or all where none is.</summary>
    public static IEnumerable<IDocumentOutput> Of(string[] words) =>
        s_all.Where(output => words.Length == 0 || words.Contains(output.Word)).Select(output => output.Open());
}
