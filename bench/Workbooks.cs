using System.Diagnostics;
using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Bench;

/// <summary>
/// Workbooks of an official document: twenty paragraphs, and an annex of sixty rows and eight columns with merged cells, borders and figures as numbers.
/// `peers/write_xlsx.py` writes the same with openpyxl.
/// </summary>
internal static class Workbooks
{
    private const int Early = 500;
    private const int Rows = 60;
    private const string Words = "全镇各项工作平稳推进，财政供养人员控制在编制以内。";

    /// <param name="Each">Milliseconds of one workbook, warm.</param>
    /// <param name="EarlyMemory">Resident bytes after the 500th.</param>
    /// <param name="LateMemory">Resident bytes after the last.</param>
    public sealed record Run(double Each, long EarlyMemory, long LateMemory);

    public static Run Write(int count)
    {
        var (filing, document) = Sample();
        var output = new XlsxOutput();
        WriteMany(output, document, filing, Math.Min(Early, count / 2));
        var early = Resident();
        var rest = count - Math.Min(Early, count / 2);
        var milliseconds = Clock.Once(() => WriteMany(output, document, filing, rest));
        return new Run(milliseconds / rest, early, Resident());
    }

    private static void WriteMany(XlsxOutput output, OfficialDocument document, Filing filing, int count)
    {
        for (var i = 0; i < count; i++)
        {
            using var stream = new MemoryStream();
            output.Write(document, filing, stream);
        }
    }

    private static (Filing, OfficialDocument) Sample()
    {
        var keys = Enumerable.Range(0, Rows).SelectMany(r => Enumerable.Range(0, 6).Select(c => new FactKey(Vocabulary.Default["项目.支出"], (Stage)(c + 1), FundScope.Unstated, new ItemKey("项目", r + 1)))).ToArray();
        var filing = new Filing("none", 2023, "清河镇") { Entries = [.. keys.Select((k, i) => new Entry(k, Figure(i)))] };
        var rows = Enumerable.Range(0, Rows).Select(r => new PaperRow(
        [
            .. r % 4 == 0 ? new[] { new PaperCell(0, 1, 4, PaperCellKind.Head, [new TextRun("绩效指标")]) } : [],
            new PaperCell(1, 1, 1, PaperCellKind.Label, [new TextRun($"项目{r + 1}")]),
            .. Enumerable.Range(0, 6).Select(c => new PaperCell(2 + c, 1, 1, PaperCellKind.Figure, [new TextRun(Figure(r * 6 + c).Printed, keys[r * 6 + c])])),
        ]));
        var body = Enumerable.Range(0, 20).Select(_ => new TextBlock(TextRole.Body, [new TextRun(string.Concat(Enumerable.Repeat(Words, 6)))]));
        return (filing, new OfficialDocument("清河镇", "报告", [new DocumentSection("正文", [.. body]), new DocumentSection("附件2", [new TableBlock(new PaperTable([20, 40, 16, 16, 16, 16, 16, 16], [.. rows], 1))])]));
    }

    private static Amount Figure(int index)
    {
        var number = 1000m + index * 1.37m;
        return new Amount(number, 2, Unit.WanYuan, number.ToString("F2", CultureInfo.InvariantCulture));
    }

    private static long Resident()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}
