using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Html;

/// <summary>A table with its merged cells where they are; one of a spreadsheet with its letters and numbers. Wide ones scroll in a box of their own.</summary>
internal sealed class TableHtml(HtmlWriter html, MarkedText text, Func<Sentence, string> say)
{
    public void Write(Table table)
    {
        html.Open("div", ("class", "wide"), ("role", "group"), ("aria-label", say(Sentences.TableNumber(table.Number))));
        WriteGrid(table);
        html.End("div");
    }

    private void WriteGrid(Table table)
    {
        var sheet = SheetGrid.Of(table);
        html.Open("table", ("class", sheet is null ? "doc" : "doc sheet"));
        if (sheet is not null) WriteLetters(sheet, table.ColumnCount);
        html.Open("tbody");
        var taken = new int[Math.Max(1, table.ColumnCount)];
        foreach (var row in table.Rows) WriteRow(table, row, taken, sheet);
        html.Close("tbody");
        html.End("table");
    }

    private void WriteLetters(SheetGrid sheet, int columns)
    {
        html.Open("thead");
        html.Open("tr");
        html.Element("td", "");
        for (var column = 0; column < columns; column++) html.Element("th", sheet.Letters(column), ("scope", "col"));
        html.Close("tr");
        html.End("thead");
    }

    /// <param name="taken">For each column the first row not yet taken by a cell above.</param>
    private void WriteRow(Table table, TableRow row, int[] taken, SheetGrid? sheet)
    {
        html.Open("tr");
        if (sheet is not null) html.Element("th", SheetGrid.Number(row), ("scope", "row"));
        var next = 0;
        foreach (var cell in row.Cells)
        {
            for (; next < cell.Column && next < taken.Length; next++)
                if (taken[next] <= cell.Row) html.Element("td", "", ("class", "gap"));
            for (next = cell.Column; next < Math.Min(cell.EndColumn, taken.Length); next++) taken[next] = cell.Row + cell.RowSpan;
            Write(cell, Math.Min(cell.RowSpan, table.Rows.Count), Math.Min(cell.ColumnSpan, table.ColumnCount));
        }

        html.End("tr");
    }

    private void Write(Cell cell, int rows, int columns)
    {
        html.Open("td", ("class", Class(cell)), ("rowspan", Span(rows)), ("colspan", Span(columns)), ("title", Title(cell)));
        for (var i = 0; i < cell.Paragraphs.Count; i++)
        {
            if (i > 0) html.Ours("<br>");
            text.Write(cell.Paragraphs[i]);
        }

        foreach (var nested in cell.Nested) WriteGrid(nested);
        html.Close("td");
    }

    private string? Title(Cell cell) => cell switch
    {
        { Formula: { } formula } => "=" + formula,
        { IsHidden: true } => say(Sentences.HiddenCell),
        _ => null,
    };

    private static string? Class(Cell cell)
    {
        string[] words = [IsFigure(cell.Text) ? "fig" : "", cell.IsHidden ? "hidden" : "", cell is { Column: 0, ColumnSpan: 1 } ? "first" : ""];
        var text = string.Join(' ', words.Where(word => word.Length > 0));
        return text.Length > 0 ? text : null;
    }

    private static string? Span(int count) => count > 1 ? count.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>Whether it reads as a number, so that it is set to the right.</summary>
    private static bool IsFigure(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.ContainsAnyInRange('0', '9') && !trimmed.ContainsAnyExcept("0123456789.,，-−+%％ ");
    }
}
