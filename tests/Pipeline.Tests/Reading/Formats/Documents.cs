using System.Text;
using Gouji.Model;
using Gouji.Reading.Formats;
using Shouldly;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Reading bytes in a test, and what came of it in a few words.</summary>
internal static class Documents
{
    public static Document Read(byte[] contents) =>
        FormatList.Read("a.docx", contents, Limits.Default).ShouldBeOfType<DocumentRead>().Document;

    public static Document Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    public static Sentence Refused(byte[] contents, Limits? limits = null) =>
        FormatList.Read("a.docx", contents, limits ?? Limits.Default).ShouldBeOfType<DocumentRefused>().Why;

    /// <summary>The paragraphs outside of tables.</summary>
    public static string[] Texts(this Document document) => [.. document.Blocks.OfType<Paragraph>().Select(p => p.Text)];

    /// <summary>A row as its cells with column, and with spans where there are any.</summary>
    public static string Outline(this Table table, int row) => string.Join(" | ", table.Rows[row].Cells.Select(Outline));

    public static ParagraphPlace At(this Block block) => block.ShouldBeOfType<Paragraph>().Place.ShouldBeOfType<ParagraphPlace>();

    private static string Outline(Cell cell)
    {
        var spans = cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : $" {cell.RowSpan}x{cell.ColumnSpan}";
        return $"{cell.Column}:{cell.Text.Replace("\n", "/", StringComparison.Ordinal)}{spans}";
    }
}
