using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping.General;

/// <summary>What stands before the figures of a row.</summary>
/// <param name="Printed">The innermost label as printed, with its indent.</param>
/// <param name="Path">The words of the labels, outermost first.</param>
/// <param name="Depth">The depth its numbering gives: 0 none, 1 for 一、 and on; a code counts its digits.</param>
internal sealed record RowLabel(string Printed, IReadOnlyList<string> Path, int Depth, int Indent, bool IsFirst, bool IsCoded, Unit? Unit)
{
    public string Words => Path.Count == 0 ? "" : Path[^1];

    /// <summary>A label that is alone before its row, with the digits of its code, or 0.</summary>
    public static RowLabel Of(string printed, int codeLength) => new(
        printed, [Plain(printed)], codeLength > 0 ? codeLength : LabelText.Depth(printed), IndentOf(printed), IsFirstOf(printed, ""), codeLength > 0, null);

    public static RowLabel Of(Lattice lattice, GridSide side, int row)
    {
        List<LatticeCell> cells = [];
        foreach (var column in side.Labels)
            if (lattice[row, column] is { IsEmpty: false } cell && !cells.Contains(cell)) cells.Add(cell);
        var printed = cells.Count == 0 ? "" : cells[^1].Cell.Text.TrimEnd();
        var ordinal = Text(lattice, side.Ordinals, row);
        var code = Text(lattice, side.Codes, row);
        if (cells.Count == 0) printed = ordinal.Length > 0 && !IsNumbering(ordinal) ? ordinal : code.Length > 0 && !IsDigits(code) ? code : "";
        List<string> path = [.. cells.Select(c => Plain(c.Text))];
        if (path.Count == 0 && printed.Length > 0) path.Add(Plain(printed));
        var numbering = LabelText.Depth(printed) is > 0 and var own ? own : OrdinalDepth(ordinal);
        var isCoded = IsDigits(code);
        return new RowLabel(printed, path, isCoded ? code.Length : numbering, IndentOf(printed), IsFirstOf(printed, ordinal), isCoded, UnitOf(lattice, side, row));
    }

    /// <summary>The words of a label; one that is nothing but a mark stands for itself.</summary>
    private static string Plain(string text) => LabelText.Words(text, null);

    private static string Text(Lattice lattice, List<int> columns, int row)
    {
        for (var i = columns.Count - 1; i >= 0; i--)
            if (lattice[row, columns[i]] is { IsEmpty: false } cell && cell.Row == row) return Characters.WithoutBlanks(cell.Text);
        return "";
    }

    private static Unit? UnitOf(Lattice lattice, GridSide side, int row) =>
        side.Unit is { } column && lattice[row, column] is { IsText: true } cell ? GridUnits.Plain(cell.Text) ?? Model.Unit.Counter(cell.Text.Trim()) : null;

    private static bool IsDigits(string text) => text.Length is >= 2 and <= 12 && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static bool IsNumbering(string text) => OrdinalDepth(text) > 0;

    /// <summary>一 and （一） in a column of numbers are as deep as before a label; 1.2 is deeper than 1.</summary>
    private static int OrdinalDepth(string ordinal)
    {
        if (ordinal.Length is 0 or > 8) return 0;
        if (!ordinal.AsSpan().ContainsAnyExcept("0123456789.")) return 3 + ordinal.AsSpan().Trim('.').Count('.');
        return LabelText.Depth(ordinal.EndsWith('）') || ordinal.EndsWith(')') || ordinal.EndsWith('、') || ordinal.EndsWith('.') ? ordinal : ordinal + "、");
    }

    private static int IndentOf(string printed)
    {
        var indent = 0;
        foreach (var c in printed)
        {
            if (c is '\u3000' or '\t') indent += 2;
            else if (c is ' ' or '\u00a0') indent++;
            else break;
        }

        return indent;
    }

    private static bool IsFirstOf(string printed, string ordinal)
    {
        var text = printed.AsSpan().TrimStart(" \t\u3000\u00a0（(");
        return text is ['一' or '1' or '１' or '①', not (>= '0' and <= '9'), ..] && LabelText.Depth(printed) > 0 || ordinal is "1" or "一" or "（一）" or "(一)" or "（1）" or "(1)";
    }
}
