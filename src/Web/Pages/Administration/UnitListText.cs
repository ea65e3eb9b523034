using Gouji.Workflow.Cases;
using Gouji.Workflow.Units;

namespace Gouji.Web.Pages.Administration;

/// <summary>A list of units pasted from a spreadsheet: code, name, code of the parent, a unit a line, with tabs or commas between.</summary>
internal static class UnitListText
{
    /// <summary>How the first column is headed where a heading was pasted too.</summary>
    private static readonly string[] s_headings = ["代码", "单位代码", "编码", "单位编码", "预算单位代码", "预算单位编码", "code", "unit code"];

    public static (IReadOnlyList<NewUnit> Units, Refusal? Complaint) Read(string text)
    {
        List<NewUnit> units = [];
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index().Where(l => !string.IsNullOrWhiteSpace(l.Item)))
        {
            string[] cells = [.. line.Split(line.Contains('\t') ? ['\t'] : [',', '，']).Select(cell => cell.Trim().Trim('"'))];
            if (units.Count == 0 && s_headings.Contains(cells[0], StringComparer.OrdinalIgnoreCase)) continue;
            if (cells.Length < 2) return ([], new Refusal(RefusalKind.Incomplete, Sentences.UnitListRow(index + 1)));
            units.Add(new NewUnit(cells[0], cells[1], cells.ElementAtOrDefault(2) is { Length: > 0 } parent ? parent : null));
        }

        return (units, null);
    }
}
