using Gouji.Model;

namespace Gouji.Checking.Grids;

/// <summary>How the lines of a grid are called in sentences.</summary>
internal static class GridText
{
    private static readonly Sentence s_unnamed = new("（无名）", "(unnamed)");

    public static Sentence Name(GridLine line)
    {
        var name = string.Join('›', line.Path.Where(p => p.Length > 0).TakeLast(2));
        return name.Length == 0 ? s_unnamed : new Sentence(name, name);
    }

    /// <summary>Money with two decimals at least, so that figures of a sentence read alike; all else as printed.</summary>
    public static string Figure(Statement statement) => statement.Amount is { Unit.Dimension: Dimension.Money } money ? FigureText.Number(money.Base, Dimension.Money) : FigureText.Of(statement.Amount!);

    public static string Identity(GridView view, int line, int cross) =>
        $"{view.Grid.Name}|{string.Join('›', view.Lines[line].Path)}|{string.Join('›', view.Crosses[cross].Path)}";

    public static string Identity(FigureGrid grid, int row, int column) =>
        $"{grid.Name}|{string.Join('›', grid.Rows[row].Path)}|{string.Join('›', grid.Columns[column].Path)}";

    /// <summary>The unit of a difference in brackets, or nothing where none is known. Money is compared in 万元, whatever the table prints.</summary>
    public static Sentence Unit(Statement statement)
    {
        var unit = statement.Amount!.Unit;
        var words = unit.Dimension is Dimension.Count or Dimension.Number ? new Sentence(unit.Name, unit.Name) : FigureText.UnitWords(unit.Dimension);
        return words.Zh.Length == 0 ? words : new Sentence($"（{words.Zh}）", $" ({words.En})");
    }
}
