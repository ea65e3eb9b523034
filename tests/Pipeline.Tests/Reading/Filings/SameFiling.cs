using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Json;
using Shouldly;

namespace Gouji.Pipeline.Tests.Reading.Filings;

/// <summary>A filing as lines, so that two can be compared as a whole and what differs is seen.</summary>
internal static class SameFiling
{
    public static IReadOnlyList<string> Lines(Filing filing) =>
    [
        $"{filing.FormId} {filing.Year} {filing.UnitName} {string.Join('、', filing.Parts)}",
        .. filing.Items.Select(i => $"{i.Key} {i.Name}"),
        .. filing.Entries.Select(e => $"{FactKeyText.Print(e.Key)} = {e.Value} {e.Origin} {e.Computed} {e.IsToRevise} {Place(e.Place)}"),
        .. filing.Body.Select(p => $"{p.Level} {p.Role} {p.IsDrafted} {p.IsToRevise} {string.Concat(p.Pieces.Select(Piece))}"),
        .. filing.Appendices.SelectMany(a => a.Blocks.Select(b => a.Part + " " + Block(b))),
    ];

    public static void ShouldBe(Filing filing, Filing expected)
    {
        var (lines, wanted) = (Lines(filing), Lines(expected));
        string.Join('\n', lines.Zip(wanted).Where(p => p.First != p.Second).Take(5).Select(p => p.First + "\n≠ " + p.Second)).ShouldBe("");
        lines.Count.ShouldBe(wanted.Count);
    }

    public static string Json(Filing filing)
    {
        using var stream = new MemoryStream();
        FilingJson.Write(filing, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Piece(Piece piece) => piece switch
    {
        WordPiece words => words.Words,
        FigurePiece figure => $"⟨{FactKeyText.Print(figure.Key)}|{figure.As}⟩",
        _ => "?",
    };

    private static string Block(Block block) => block switch
    {
        Paragraph p => $"{p.Text} {p.OutlineLevel} {Place(p.Place)}",
        Table t => $"{t.Number} {t.ColumnCount}: " + string.Join(" ; ", t.Rows.SelectMany(r => r.Cells).Select(c =>
            $"{c.Row},{c.Column},{c.RowSpan},{c.ColumnSpan} {c.Formula} {c.Stored} {c.IsHidden} {string.Join('/', c.Paragraphs.Select(Block))} {string.Join('/', c.Nested.Select(Block))}")),
        _ => "?",
    };

    /// <summary>Where the lines of a page run is not kept.</summary>
    private static string Place(Location? place) => place is PagePlace page ? (page with { Runs = [] }).ToString().Replace(page.Runs.ToString() ?? "", "", StringComparison.Ordinal) : place?.ToString() ?? "";
}
