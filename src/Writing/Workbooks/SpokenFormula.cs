using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Writing.Workbooks;

/// <summary>A paragraph as a formula that puts its words and the figures in their cells together, so that the text says what the tables say.</summary>
internal static class SpokenFormula
{
    /// <summary>Excel takes strings of 255 characters within formulas, and 8,192 characters of a formula.</summary>
    private const int LongestString = 250;
    private const int Longest = 8_000;

    /// <summary>Null where no figure of the paragraph has a cell.</summary>
    public static string? Of(SheetPlan plan, PlannedCell cell, FilingIndex facts, FactCells cells)
    {
        if (cell.Role is null || cell.Runs.All(r => r.Key is null)) return null;
        var isBound = false;
        List<string> pieces = [];
        foreach (var run in cell.Runs)
        {
            var figure = Figure(plan, run, facts, cells);
            isBound |= figure is not null;
            if (figure is not null) pieces.Add(figure);
            else pieces.AddRange(Strings(run.Text));
        }

        var formula = string.Join('&', pieces);
        return isBound && formula.Length <= Longest ? formula : null;
    }

    private static string? Figure(SheetPlan plan, TextRun run, FilingIndex facts, FactCells cells)
    {
        if (run.Key is not { } key || cells.Of(key) is not { } cell) return null;
        var place = cell.From(plan);
        if (!cell.IsFigure) return $"{place}&\"\"";
        if (facts.Find(key)?.Value is not Amount amount) return run.Text.Length == 0 || run.Text == PrintedFigure.ToFillIn ? Text(place, "0.00") : null;
        return PrintedNumber.Of(run.Text, amount) is { } number && number.ToBase == cell.ToBase ? Text(place, number.Format) : null;
    }

    private static string Text(string place, string format) => $"IF(ISNUMBER({place}),TEXT({place},\"{format.Replace("\"", "\"\"", StringComparison.Ordinal)}\"),\"{PrintedFigure.ToFillIn}\")";

    private static IEnumerable<string> Strings(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(LongestString, text.Length - at);
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1])) length--;
            yield return new StringBuilder(text, at, length, length + 2).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
            at += length;
        }
    }
}
