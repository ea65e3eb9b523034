using Gouji.Reading.Formats.Sheets.Numbers;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>What cells look like, as far as it matters: their number format, and whether they are ruled (ECMA-376 part 1, 18.8).</summary>
internal sealed class CellStyles
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<bool> _borders = [];
    private readonly List<(int Format, int Border)> _styles = [];
    private readonly Dictionary<int, NumberFormat> _formats = [];

    public static CellStyles None { get; } = new();

    public static CellStyles Read(SheetCursor? part, Allowance allowance)
    {
        if (part is null) return None;
        var styles = new CellStyles();
        using (part) styles.Walk(part, allowance);
        return styles;
    }

    public NumberFormat Format(int style)
    {
        if (style < 0 || style >= _styles.Count) return NumberFormat.General;
        var id = _styles[style].Format;
        if (_formats.TryGetValue(id, out var format)) return format;
        return _formats[id] = NumberFormat.Parse(_codes.GetValueOrDefault(id) ?? BuiltInFormats.Code(id));
    }

    public bool IsRuled(int style) => style >= 0 && style < _styles.Count && _styles[style].Border is >= 0 and var border && border < _borders.Count && _borders[border];

    private void Walk(SheetCursor part, Allowance allowance)
    {
        var me = part.Enter();
        while (part.NextChild(me))
        {
            if (part.Name == "numFmts") Each(part, "numFmt", allowance, () => _codes[part.Count("numFmtId") ?? 0] = part.Attribute("formatCode") ?? "General");
            else if (part.Name == "borders") Each(part, "border", allowance, () => _borders.Add(HasLine(part)));
            else if (part.Name == "cellXfs") Each(part, "xf", allowance, () => _styles.Add((part.Count("numFmtId") ?? 0, part.Count("borderId") ?? -1)));
        }
    }

    private static void Each(SheetCursor part, string name, Allowance allowance, Action read)
    {
        var count = 0;
        var me = part.Enter();
        while (part.NextChild(me))
        {
            if (part.Name != name) continue;
            if (++count > 4 * allowance.Limits.Names) throw Allowance.Reached(Sentences.TooManyNames);
            read();
        }
    }

    private static bool HasLine(SheetCursor part)
    {
        var has = false;
        var me = part.Enter();
        while (part.NextChild(me)) has |= part.Name != "diagonal" && part.Attribute("style") is not (null or "none");
        return has;
    }
}
