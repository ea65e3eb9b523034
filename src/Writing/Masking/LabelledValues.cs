using Gouji.Writing.Documents;

namespace Gouji.Writing.Masking;

/// <summary>What stands behind a label in a document: after 填表人： in a line, or in the cell beside 填表人.</summary>
internal static class LabelledValues
{
    private static readonly string[] s_nextLabels = ["填报", "填表", "制表", "联系", "单位", "日期", "电话", "负责", "审核", "时间", "职务"];

    /// <param name="labels">Longest first.</param>
    public static IEnumerable<string> Of(OfficialDocument document, IReadOnlyList<string> labels) => document.Sections.SelectMany(s => s.Blocks).SelectMany(block => block switch
    {
        TextBlock text => InLine(string.Concat(text.Runs.Select(r => r.Text)), labels),
        TableBlock table => table.Table.Rows.SelectMany(row => InRow(row, labels)),
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    });

    private static IEnumerable<string> InRow(PaperRow row, IReadOnlyList<string> labels)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            foreach (var value in InLine(row.Cells[i].Text, labels)) yield return value;
            if (i + 1 < row.Cells.Count && labels.Contains(Label(row.Cells[i].Text))) yield return row.Cells[i + 1].Text;
        }
    }

    private static IEnumerable<string> InLine(string line, IReadOnlyList<string> labels)
    {
        var plain = PlainCharacters.Of(line);
        foreach (var label in labels)
            for (var at = plain.IndexOf(label, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(label, at + label.Length, StringComparison.Ordinal))
                if (Behind(plain, at + label.Length) is { } value) yield return value;
    }

    /// <summary>The words up to the next label, the end of the line or a stop; null without a colon.</summary>
    private static string? Behind(string plain, int from)
    {
        var colon = from;
        while (colon < plain.Length && colon - from <= 6 && plain[colon] is ' ' or '(' or ')' or '签' or '字' or '章' or '盖' or '姓' or '名') colon++;
        if (colon >= plain.Length || plain[colon] != ':') return null;
        var rest = plain.AsSpan(colon + 1);
        var end = rest.IndexOfAny(",;。\n");
        if (end >= 0) rest = rest[..end];
        foreach (var label in s_nextLabels)
            if (rest.IndexOf(label, StringComparison.Ordinal) is >= 0 and var next) rest = rest[..next];
        return rest.ToString();
    }

    private static string Label(string cell) => string.Concat(PlainCharacters.Of(cell).Where(c => c is not (' ' or ':' or '\n')));
}
