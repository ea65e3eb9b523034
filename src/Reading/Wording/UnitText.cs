using System.Buffers;
using Gouji.Model;

namespace Gouji.Reading.Wording;

/// <summary>The unit printed behind a number, with the steps 万 and 亿 and the vague words that may stand between.</summary>
internal static class UnitText
{
    private const string Counters = "个户处条亩斤次件项套台辆场批家米盏口座吨株份期篇头只棵所间幢栋起宗例张天村组公";

    private static readonly (string Word, Unit Unit)[] s_words =
    [
        ("万元", Unit.WanYuan), ("亿元", Unit.YiYuan), ("元", Unit.Yuan), ("个百分点", Unit.Percent), ("%", Unit.Percent), ("％", Unit.Percent),
        ("人次", Unit.Counter("人次")), ("人", Unit.Person), ("名", Unit.Person), ("位", Unit.Person),
        ("平方米", Unit.SquareMetre), ("㎡", Unit.SquareMetre), ("公里", Unit.Counter("公里")), ("公顷", Unit.Counter("公顷")), ("分", Unit.Point),
    ];

    private static readonly Unit[] s_counters = [.. Counters.Select(c => Unit.Counter(c.ToString()))];
    private static readonly SearchValues<char> s_firsts = SearchValues.Create([.. Counters, .. s_words.Select(w => w.Word[0])]);

    /// <summary>The unit at <paramref name="at"/>, the factor of a 万 or 亿 before a counter word, and the characters both take.</summary>
    public static (Unit Unit, decimal Factor, int Length, Vagueness Vagueness) Read(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        var vague = Vagueness.None;
        at = Blanks(text, at);
        if (IsOrMore(text, at)) (vague, at) = (Vagueness.OrMore, at + 1);
        var factor = Step(text, at);
        if (factor != 1)
        {
            if (IsOrMore(text, at + 1)) return Stepped(text, start, at + 2, factor, Vagueness.OrMore);
            if (!IsMoney(text, at)) return Stepped(text, start, at + 1, factor, vague);
        }

        var (unit, length) = Word(text, at);
        return (unit, 1m, length == 0 && vague == Vagueness.None ? 0 : at + length - start, vague);
    }

    private static (Unit, decimal, int, Vagueness) Stepped(ReadOnlySpan<char> text, int start, int at, decimal factor, Vagueness vague)
    {
        var (unit, length) = Word(text, at);
        if (unit != Unit.Yuan) return (unit, factor, at + length - start, vague);
        return (factor == 10000m ? Unit.WanYuan : Unit.YiYuan, 1m, at + length - start, vague);
    }

    private static (Unit, int) Word(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !s_firsts.Contains(text[at])) return (Unit.None, 0);
        foreach (var (word, unit) in s_words)
            if (text[at..].StartsWith(word)) return (unit, word.Length);
        return Counters.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var counter ? (s_counters[counter], 1) : (Unit.None, 0);
    }

    private static bool IsMoney(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && text[at + 1] == '元';

    private static decimal Step(ReadOnlySpan<char> text, int at) => at >= text.Length ? 1m : text[at] switch { '万' => 10000m, '亿' => 100000000m, _ => 1m };

    private static bool IsOrMore(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is '余' or '多';

    private static int Blanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at])) at++;
        return at;
    }
}
