using System.Buffers;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Mapping;

namespace Gouji.Reading.Filings;

/// <summary>Values as a filing keeps them, and when two of them say the same.</summary>
internal static class FiledValue
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>The value of printed text, as a report's is told; grades are grades wherever they stand.</summary>
    public static Value Of(Concept concept, string printed, Unit? unit) => Graded(concept, CellValue.Of(concept, printed, unit));

    public static Value Graded(Concept concept, Value value) =>
        concept.Kind == ConceptKind.Grade && value is Words words && ScoreText.Grade(words.Printed) is { } level ? new Grade(level, words.Printed) : value;

    /// <summary>Whether two tables say the same: one number in one unit, one day, one grade, the same words whatever the blanks between them.</summary>
    public static bool Same(Value a, Value b) => (a, b) switch
    {
        (Amount x, Amount y) => SameNumber(x, y) && x.Vagueness == y.Vagueness && x.Unit.ToBase == y.Unit.ToBase,
        (Day x, Day y) => x.Date == y.Date,
        (Grade x, Grade y) => x.Level == y.Level,
        (Blank x, Blank y) => x.IsStruckOut == y.IsStruckOut,
        (Words x, Words y) => Plain(x.Printed) == Plain(y.Printed),
        _ => false,
    };

    /// <summary>Whether running text says what a table says, if in another unit or within other words (控制在76.50万元以内).</summary>
    public static bool Told(Value text, Value table) => text is Amount x && table is Amount y ? SameNumber(x, y) : Same(text, table);

    /// <summary>A figure of running text as a table prints it: 1655.41万元 as 1655.41, in 万元.</summary>
    public static Value InTable(Value value) => value is Amount { Vagueness: Vagueness.None, Comparator: Comparator.None } amount && amount.Unit.Dimension != Dimension.Ratio
        ? amount.Unit.Dimension == Dimension.Money
            ? new Amount(amount.Base, amount.BaseDecimals, Unit.WanYuan, PrintedFigure.Number(amount.Base, amount.BaseDecimals))
            : amount with { Printed = PrintedFigure.Number(amount.Number, amount.Decimals) }
        : value;

    /// <summary>
    /// A value of running text as it is told from its characters alone, or null where they cannot be written anew when the fact changes: a figure is bound
    /// where one number stands in them and it is the figure's.
    /// </summary>
    public static Value? Written(Concept concept, Value value)
    {
        if (value is Blank || value.Printed.Length == 0) return null;
        var told = Of(concept, value.Printed, null);
        if (value is not Amount amount) return told == value ? told : null;
        return told is Amount again && again.Number == amount.Number && again.Unit == amount.Unit && HasItsNumber(amount) ? again : null;
    }

    private static bool HasItsNumber(Amount amount)
    {
        var printed = amount.Printed.AsSpan();
        var start = printed.IndexOfAny(s_digits);
        if (start < 0 || !Wording.NumberText.TryRead(printed, start, out var number, out var length, out _)) return false;
        return number == Math.Abs(amount.Number) && printed[(start + length)..].IndexOfAny(s_digits) < 0;
    }

    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static bool SameNumber(Amount x, Amount y) => x.Base == y.Base && x.Comparator == y.Comparator && Kind(x.Unit) == Kind(y.Unit);

    /// <summary>A bare number beside a counted one (21 ｜ 21个) is the same figure.</summary>
    private static Dimension Kind(Unit unit) => unit.Dimension is Dimension.Count or Dimension.People ? Dimension.Number : unit.Dimension;
}
