using Gouji.Model.Catalogue;

namespace Gouji.Checking.CodedRules;

/// <summary>Finds the class an indicator is put into by the words printed in its two class columns.</summary>
internal static class IndicatorClassNames
{
    private const string Ending = "指标";

    public static IndicatorClass? Find(Vocabulary vocabulary, string first, string second)
    {
        var (a, b) = (Core(first), Core(second));
        foreach (var known in vocabulary.IndicatorClasses)
            if ((a.Length == 0 || Core(known.First) == a) && IsCalled(known, b)) return known;
        return null;
    }

    /// <summary>Whether the word is a second level somewhere, under whatever first level.</summary>
    public static bool IsSecond(Vocabulary vocabulary, string second)
    {
        var core = Core(second);
        foreach (var known in vocabulary.IndicatorClasses)
            if (IsCalled(known, core)) return true;
        return false;
    }

    public static bool IsFirst(Vocabulary vocabulary, string first)
    {
        var core = Core(first);
        foreach (var known in vocabulary.IndicatorClasses)
            if (Core(known.First) == core) return true;
        return false;
    }

    /// <summary>The second levels a first level may have, as one reads them.</summary>
    public static string SecondsOf(Vocabulary vocabulary, string first)
    {
        var core = Core(first);
        return string.Join('、', vocabulary.IndicatorClasses.Where(c => Core(c.First) == core).Select(c => c.Second));
    }

    private static bool IsCalled(IndicatorClass known, string core)
    {
        if (Core(known.Second) == core) return true;
        foreach (var synonym in known.Synonyms)
            if (Core(synonym) == core) return true;
        return false;
    }

    /// <summary>The word without 指标 behind it, and without the weight some forms print after it.</summary>
    private static string Core(string name)
    {
        var text = name.AsSpan();
        var bracket = text.IndexOfAny('（', '(');
        if (bracket > 0) text = text[..bracket];
        text = text.Trim(" \t\r\n\u3000\u00a0");
        return text.Length > Ending.Length && text.EndsWith(Ending) ? text[..^Ending.Length].ToString() : text.ToString();
    }
}
