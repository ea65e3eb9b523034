using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>Looks through a table of open data: no cell that a spreadsheet would take for a formula, nothing private.</summary>
internal static class TableCheck
{
    public static IEnumerable<Sentence> Problems(string name, byte[] bytes)
    {
        var rows = CsvRows.Of(bytes);
        foreach (var (index, row) in rows.Index())
            if (row.Exists(cell => CsvText.Neutral(cell) != cell)) yield return Sentences.IsFormula(name, (index + 1).ToString(CultureInfo.InvariantCulture));
        foreach (var problem in PrivacyCheck.Problems(name, rows.SelectMany(r => r))) yield return problem;
    }
}
