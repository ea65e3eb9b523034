using Gouji.Model;

namespace Gouji.Reading.Wording;

/// <summary>What stands in a cell or behind a colon, turned into a value: an amount, words, or blank.</summary>
internal static class AmountText
{
    private const string Around = " \t\r\n\u3000\u00a0\u200b";

    /// <summary>The value of a figure's cell; <paramref name="unit"/> is the one the form gives where the cell prints none.</summary>
    public static Value Figure(string printed, Unit unit)
    {
        var text = printed.AsSpan().Trim(Around);
        if (text.Length == 0 || IsStruckOut(text)) return new Blank(Printed(text, printed));
        if (IsNone(text)) return new Amount(0, 0, unit, Printed(text, printed));
        return Whole(text, printed, unit) ?? (Value)new Words(Printed(text, printed));
    }

    /// <summary>The value of an indicator's target or actual: a number with its operator and unit if that is all it says, else words.</summary>
    public static Value Target(string printed)
    {
        var text = printed.AsSpan().Trim(Around);
        if (text.Length == 0) return new Blank("");
        return Whole(text, printed, Unit.None) ?? (Value)new Words(Printed(text, printed));
    }

    /// <summary>Words, or blank.</summary>
    public static Value Text(string printed)
    {
        var text = printed.AsSpan().Trim(Around);
        return text.Length == 0 ? new Blank("") : new Words(Printed(text, printed));
    }

    /// <summary>Most cells print nothing around their value, which then is the cell's own text.</summary>
    private static string Printed(ReadOnlySpan<char> text, string printed) => text.Length == printed.Length ? printed : text.ToString();

    private static bool IsStruckOut(ReadOnlySpan<char> text) => !text.ContainsAnyExcept("—－-–―─/\\／ ");

    private static bool IsNone(ReadOnlySpan<char> text) => text is "无" or "无。" or "零" or "没有";

    private static Amount? Whole(ReadOnlySpan<char> text, string printed, Unit unit)
    {
        var (comparator, at) = ComparatorAt(text);
        var (vague, afterVague) = VagueWords.Before(text, at);
        var negative = Sign(text, afterVague, out at);
        if (!NumberText.TryRead(text, at, out var number, out var length, out var decimals)) return null;
        var (read, factor, unitLength, inner) = UnitText.Read(text, at + length);
        var rest = text[(at + length + unitLength)..].Trim(" \u3000\u00a0)）");
        var (after, afterLength) = VagueWords.After(rest, 0);
        if (!IsTail(rest[afterLength..], read)) return null;
        var own = read == Unit.None && factor == 1 ? unit : read;
        // In a cell of money 115.66万 is short for 115.66万元.
        if (read == Unit.None && factor != 1 && unit.Dimension == Dimension.Money) (own, factor) = (factor == 10000m ? Unit.WanYuan : Unit.YiYuan, 1m);
        if (!Amount.IsStatable(number * factor, own)) return null;
        return new Amount((negative ? -number : number) * factor, decimals, own, Printed(text, printed), First(vague, inner, after), comparator);
    }

    /// <summary>Behind the unit only the thing counted may follow, briefly and without a second number: 21个村（社区）.</summary>
    private static bool IsTail(ReadOnlySpan<char> rest, Unit unit) =>
        rest.Length == 0 || (unit.Dimension is Dimension.Count or Dimension.People or Dimension.Number && rest.Length <= 12 && !rest.ContainsAny("0123456789０１２３４５６７８９，。；,;、≥≤"));

    private static bool Sign(ReadOnlySpan<char> text, int at, out int next)
    {
        next = at;
        if (at >= text.Length || (Characters.Narrow(text[at]) is not ('-' or '(' or '（') && text[at] != '▲')) return false;
        var bracketed = text[at] is '(' or '（';
        if (bracketed && text[^1] is not (')' or '）')) return false;
        next = at + 1;
        return true;
    }

    private static (Comparator, int) ComparatorAt(ReadOnlySpan<char> text)
    {
        var (comparator, length) = VagueWords.Operator(text);
        return (comparator, length == 0 ? 0 : length + Blanks(text[length..]));
    }

    private static int Blanks(ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length && Characters.IsBlank(text[i])) i++;
        return i;
    }

    private static Vagueness First(Vagueness a, Vagueness b, Vagueness c) => a != Vagueness.None ? a : b != Vagueness.None ? b : c;
}
