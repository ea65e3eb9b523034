using System.Text;
using Gouji.Model;

namespace Gouji.Reading.Wording;

/// <summary>The name of an indicator level as printed, and the weight printed behind it in brackets: 产出指标（40分）.</summary>
internal static class LevelText
{
    public static (string Name, Amount? Weight) Read(string printed)
    {
        var plain = new StringBuilder(printed.Length);
        foreach (var c in printed)
            if (!char.IsWhiteSpace(c) && !Characters.IsBlank(c)) plain.Append(c);
        var text = plain.ToString();
        var open = text.LastIndexOfAny(['（', '(']);
        if (open <= 0) return (text, null);
        var inside = text[(open + 1)..].TrimEnd('）', ')');
        return AmountText.Figure(inside, Unit.Point) is Amount { Unit.Dimension: Dimension.Points } weight ? (text[..open], weight) : (text, null);
    }
}
