using System.Diagnostics;
using System.Text.Json;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Bench;

/// <summary>
/// Writing official documents: one of a report's size, warm; thousands in one process, after which memory must be what it was after the 500th; and pages, one run of LibreOffice
/// for each beside one for many.
/// </summary>
internal static class Documents
{
    private const int Early = 500;
    private const int Paragraphs = 60;
    private const int Rows = 40;

    private static readonly FactKey s_key = new(Vocabulary.Default.Find("三公经费")!, Stage.Executed);
    private static readonly Filing s_filing = new("hunan-overall-2023", 2023, "青禾镇人民政府") { Entries = [new Entry(s_key, new Amount(9.98m, 2, Unit.WanYuan, "9.98"))] };

    public static OfficialDocument Report { get; } = new("自评报告", "整体支出绩效自评报告", [Body(), Table("附件2", 4), Table("附件3", 9)]);

    /// <summary>Milliseconds of one document, warm.</summary>
    public static double Warm() => Clock.Medians(() => WriteDocx(Stream.Null))[0];

    /// <summary>Milliseconds of <paramref name="count"/> documents, and resident bytes after the 500th and the last.</summary>
    public static (double Time, long EarlyMemory, long LateMemory) Many(int count)
    {
        var early = 0L;
        var time = Clock.Once(() =>
        {
            for (var i = 1; i <= count; i++)
            {
                WriteDocx(Stream.Null);
                if (i == Math.Min(Early, count)) early = Resident();
            }
        });
        return (time, early, Resident());
    }

    /// <summary>Milliseconds a document as pdf, each in a run of its own and all in one; the first run, in which LibreOffice makes its profile, is left out.</summary>
    public static (double Alone, double Together) Pdf(int count)
    {
        var output = new PdfOutput();
        Write(output, Stream.Null);
        var alone = Clock.Once(() =>
        {
            for (var i = 0; i < count; i++) Write(output, Stream.Null);
        });
        var together = Clock.Once(() => output.WriteMany([.. Enumerable.Repeat((Report, s_filing), count)], _ => new MemoryStream()));
        return (alone / count, together / count);
    }

    /// <summary>The same document for the peer: paragraphs as text, tables as columns, rows and cells with their spans.</summary>
    public static void WriteJson(string file)
    {
        var blocks = Report.Sections.SelectMany(s => s.Blocks).Select(block => block switch
        {
            TextBlock text => (object)new { text = string.Concat(text.Runs.Select(r => r.Text)) },
            TableBlock { Table: var table } => new
            {
                columns = table.Widths.Count,
                rows = table.Rows.Select(r => r.Cells.Select(c => new { column = c.Column, columns = c.ColumnSpan, rows = c.RowSpan, text = c.Text })),
            },
            _ => throw new InvalidOperationException($"Unknown block {block}."),
        });
        File.WriteAllBytes(file, JsonSerializer.SerializeToUtf8Bytes(blocks));
    }

    public static void WriteDocx(Stream stream) => Write(new DocxOutput(), stream);

    private static void Write(IDocumentOutput output, Stream stream)
    {
        if (output.Write(Report, s_filing, stream) is { } trouble) throw new InvalidOperationException(trouble.En);
    }

    private static DocumentSection Body() => new("正文",
    [
        Line(TextRole.Title, "2023年度青禾镇人民政府整体支出绩效自评报告"),
        .. Enumerable.Range(1, Paragraphs).Select(i => i % 6 == 1
            ? Line(TextRole.Heading1, "一、部门（单位）基本情况")
            : new TextBlock(TextRole.Body, [new TextRun("本镇全年“三公”经费支出"), new TextRun("9.98万元", s_key), new TextRun("，比上年决算减少2.12万元，主要是压减公务接待和公务用车运行费用，严格执行有关标准。")])),
    ]);

    private static DocumentSection Table(string name, int columns) => new(name,
    [
        Line(TextRole.AnnexNumber, name),
        Line(TextRole.AnnexTitle, "部门（单位）整体支出绩效自评表"),
        new TableBlock(new PaperTable([.. Enumerable.Repeat(156m / columns, columns)], [.. Enumerable.Range(0, Rows).Select(r => Row(r, columns))], 1)),
    ]);

    /// <summary>The first column is merged over five rows; the last row is one label over all columns but one.</summary>
    private static PaperRow Row(int row, int columns) => row == Rows - 1
        ? new PaperRow([Cell(0, "总分", PaperCellKind.Head, columns - 1), Cell(columns - 1, "100", PaperCellKind.Figure)])
        : new PaperRow(
        [
            .. row % 5 == 0 ? [Cell(0, "产出指标", PaperCellKind.Head, 1, Math.Min(5, Rows - 1 - row))] : Array.Empty<PaperCell>(),
            .. Enumerable.Range(1, columns - 1).Select(c => new PaperCell(c, 1, 1, PaperCellKind.Figure, [new TextRun("1528.29", c == 1 ? s_key : null)])),
        ]);

    private static PaperCell Cell(int column, string text, PaperCellKind kind, int columns = 1, int rows = 1) => new(column, columns, rows, kind, [new TextRun(text)]);

    private static TextBlock Line(TextRole role, string text) => new(role, [new TextRun(text)]);

    private static long Resident()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}
