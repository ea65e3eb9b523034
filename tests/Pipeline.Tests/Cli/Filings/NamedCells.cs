using System.Xml.Linq;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Pipeline.Tests.Writing.Workbooks;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>Where the facts of a workbook of ours stand, by the names of its cells.</summary>
internal sealed class NamedCells
{
    private static readonly XNamespace s_main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, (string Sheet, string Address)> _facts = [];

    public NamedCells(byte[] workbook)
    {
        var cells = Recalculated.Cells(workbook);
        var named = XDocument.Parse(SomeCarried.Read(workbook, "xl/workbook.xml")).Descendants(s_main + "definedName").Where(n => ((string)n.Attribute("name")!).StartsWith("gouji_", StringComparison.Ordinal)).ToDictionary(n => (string)n.Attribute("name")!, n => n.Value);
        List<(string, string, string)> computed = [];
        for (var row = 1; cells.TryGetValue($"{FilingSheets.Carried}!B{row}", out var name) && name.Length > 0; row++)
        {
            if (!named.TryGetValue(name, out var cell) || cell.LastIndexOf('!') is not (> 0 and var bang)) continue;
            var (fact, place) = (cells[$"{FilingSheets.Carried}!C{row}"], (Sheet: cell[..bang].Trim('\''), Address: cell[(bang + 1)..].Replace("$", "", StringComparison.Ordinal)));
            _facts[fact] = place;
            if (cells.GetValueOrDefault($"{FilingSheets.Carried}!D{row}") == FilingSheets.Computed) computed.Add((fact, $"{place.Sheet}!{place.Address}", cells.GetValueOrDefault($"{place.Sheet}!{place.Address}", "")));
        }

        Computed = computed;
    }

    /// <summary>The cells a formula of ours stands in, and what they show.</summary>
    public IReadOnlyList<(string Fact, string Cell, string Shown)> Computed { get; }

    public SheetEdit Number(string fact, decimal number) => SheetEdit.Number(_facts[fact].Sheet, _facts[fact].Address, number);

    public SheetEdit Words(string fact, string words) => new(_facts[fact].Sheet, _facts[fact].Address, words);
}
