using Gouji.Model.Catalogue;

namespace Gouji.Checking.CodedRules;

/// <summary>Finds the class an indicator is put into by the words printed in its two class columns.</summary>
internal static class IndicatorClassNames
{
    private const string Ending = "指标";

    public static IndicatorClass? Find(Vocabulary vocabulary, string first, string second)
    {
        var a = Core(first);
        var b = Core(second);
        foreach (var known in vocabulary.IndicatorClasses)
            if ((a.IsEmpty || Core(known.First).SequenceEqual(a)) && IsCalled(known, b)) return known;
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
            if (Core(known.First).SequenceEqual(core)) return true;
        return false;
    }

    /// <summary>The second levels a first level may have, as one reads them.</summary>
    public static string SecondsOf(Vocabulary vocabulary, string first)
    {
        return string.Join('、', vocabulary.IndicatorClasses.Where(c => Core(c.First).SequenceEqual(Core(first))).Select(c => c.Second));
    }

    private static bool IsCalled(IndicatorClass known, ReadOnlySpan<char> core)
    {
        if (Core(known.Second).SequenceEqual(core)) return true;
        foreach (var synonym in known.Synonyms)
            if (Core(synonym).SequenceEqual(core)) return true;
        return false;
    }

    /// <summary>The word without 指标 behind it, and without the weight some forms print after it.</summary>
    private static ReadOnlySpan<char> Core(string name)
    {
        var text = name.AsSpan();
        var bracket = text.IndexOfAny('（', '(');
        if (bracket > 0) text = text[..bracket];
        text = text.Trim(" \t\r\n\u3000\u00a0");
        return text.Length > Ending.Length && text.EndsWith(Ending) ? text[..^Ending.Length] : text;
    }
}
