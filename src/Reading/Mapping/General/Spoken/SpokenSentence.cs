using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping.General.Spoken;

/// <summary>A sentence with its amounts and the words before each.</summary>
internal sealed class SpokenSentence(Paragraph paragraph, List<ScannedAmount> amounts, int start)
{
    /// <summary>Words farther before an amount say nothing of it.</summary>
    private const int LongestGap = 160;

    public Paragraph Paragraph => paragraph;

    public int Count => amounts.Count;

    public ScannedAmount this[int index] => amounts[index];

    public bool IsMoney(int index) => index >= 0 && index < Count && amounts[index].Amount is { Unit.Dimension: Dimension.Money, Vagueness: Vagueness.None };

    public bool IsRate(int index) => index >= 0 && index < Count && amounts[index].Amount is { Unit.Dimension: Dimension.Ratio, Vagueness: Vagueness.None };

    /// <summary>The words between the amount before and this one.</summary>
    public string Gap(int index)
    {
        var from = Math.Max(index == 0 ? start : amounts[index - 1].End, amounts[index].Start - LongestGap);
        return from >= amounts[index].Start ? "" : paragraph.Text[from..amounts[index].Start];
    }

    public bool Says(int index, params ReadOnlySpan<string> words)
    {
        var gap = Gap(index);
        foreach (var word in words)
            if (gap.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>The sentences of a paragraph that give at least two amounts.</summary>
    public static List<SpokenSentence> Of(Paragraph paragraph)
    {
        List<SpokenSentence> sentences = [];
        List<ScannedAmount> own = [];
        var (from, begin) = (0, 0);
        foreach (var amount in AmountScanner.Scan(paragraph.Text))
        {
            for (var i = from; i < amount.Start; i++)
            {
                if (paragraph.Text[i] is not ('。' or '！' or '？' or '\n')) continue;
                Add(sentences, paragraph, own, begin);
                (own, begin) = ([], i + 1);
            }

            own.Add(amount);
            from = amount.End;
        }

        Add(sentences, paragraph, own, begin);
        return sentences;
    }

    private static void Add(List<SpokenSentence> sentences, Paragraph paragraph, List<ScannedAmount> amounts, int start)
    {
        const int most = 80;
        if (amounts.Count is > 0 and <= most) sentences.Add(new SpokenSentence(paragraph, amounts, start));
    }
}
