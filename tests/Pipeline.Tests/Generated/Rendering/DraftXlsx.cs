using System.Globalization;
using System.Security;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Reading.Formats;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>
/// Writes a manuscript as a workbook, as people fill forms in a spreadsheet: each table in a sheet of its own, with the paragraphs before it in cells
/// of their own; figures with two decimals and rates as numbers in a format, everything else as text.
/// </summary>
public sealed class DraftXlsx
{
    private const int TwoDecimals = 1;
    private const int Rate = 2;
    private readonly List<string> _rows = [];
    private readonly List<string> _merges = [];

    public static byte[] Write(Manuscript manuscript)
    {
        var (workbook, sheet, number) = (new XlsxText(), new DraftXlsx(), 0);
        foreach (var block in manuscript.Blocks)
        {
            sheet.Add(block);
            if (block is not TableBlock) continue;
            sheet.Close(workbook, ++number);
            sheet = new DraftXlsx();
        }

        if (sheet._rows.Count > 0) sheet.Close(workbook, ++number);
        return workbook.Bytes();
    }

    private void Close(XlsxText workbook, int number) =>
        workbook.With($"表{number}", string.Concat(_rows), _merges.Count > 0 ? XlsxText.Merges([.. _merges]) : "");

    private int Next => _rows.Count + 1;

    private void Add(Manuscripts.Block block)
    {
        if (block is ProseBlock prose) _rows.Add(XlsxText.Row(Next, Escaped(prose.Line.Text)));
        if (block is TableBlock table)
            for (var row = 0; row < table.Rows.Count; row++) Add(table, row);
    }

    private void Add(TableBlock table, int row)
    {
        var cells = new string[table.Grid.Count];
        Array.Fill(cells, "");
        var column = 0;
        foreach (var cell in table.Rows[row].Cells)
        {
            if (cell.Merge != CellMerge.Continue) cells[column] = Cell(string.Join('\n', cell.Lines.Select(l => l.Text)));
            Merge(column, cell.Span, cell.Merge == CellMerge.Continue ? 0 : Height(table, row, column));
            column += cell.Span;
        }

        _rows.Add(XlsxText.Row(Next, cells));
    }

    /// <summary>What stands in more than one cell is one range; of what continues nothing is said again.</summary>
    private void Merge(int column, int width, int height)
    {
        if (height > 0 && width * height > 1) _merges.Add($"{SheetAddress.Of(Next, column + 1)}:{SheetAddress.Of(Next + height - 1, column + width)}");
    }

    private static int Height(TableBlock table, int row, int column)
    {
        var height = 1;
        while (row + height < table.Rows.Count && MergeAt(table.Rows[row + height], column) == CellMerge.Continue) height++;
        return height;
    }

    private static CellMerge MergeAt(BlockRow row, int column)
    {
        foreach (var cell in row.Cells)
        {
            if (column == 0) return cell.Merge;
            column -= cell.Span;
        }

        return CellMerge.None;
    }

    private static string Cell(string text)
    {
        if (Number(text, "") is { } amount && amount == Math.Round(amount, 2)) return $"{text}#{(text.Contains('.', StringComparison.Ordinal) ? TwoDecimals : 0)}";
        if (Number(text, "%") is { } rate) return $"{(rate / 100).ToString(CultureInfo.InvariantCulture)}#{Rate}";
        return Escaped(text);
    }

    /// <summary>A whole number, or one with just the two decimals its format shows.</summary>
    private static decimal? Number(string text, string behind)
    {
        if (!text.EndsWith(behind, StringComparison.Ordinal)) return null;
        var digits = text[..^behind.Length];
        var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        var isShown = decimals == 2 || (decimals == 0 && behind.Length == 0);
        return isShown && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Escaped(string text) => SecurityElement.Escape(text)!;
}
