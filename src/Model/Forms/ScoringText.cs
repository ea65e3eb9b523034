using System.Globalization;

namespace Gouji.Model.Forms;

/// <summary>Reads how a part scores its indicators: 超额扣分: 130% 0.59 and 反向计分: 目标/实际 50%.</summary>
internal sealed class ScoringText(string file)
{
    private const string Inverse = "目标/实际";

    public ScoringManner Read(Outline part)
    {
        var over = part.All("超额扣分").FirstOrDefault();
        var reverse = part.All("反向计分").FirstOrDefault();
        if (over is null && reverse is null) return ScoringManner.Usual;
        var limits = over is null ? [] : Numbers(over, over.Words, 2, "超额扣分: 130% 0.59");
        return new ScoringManner
        {
            OverFrom = over is null ? null : limits[0],
            OverRate = over is null ? null : limits[1],
            ReverseFloor = reverse is null ? null : Floor(reverse),
        };
    }

    private decimal Floor(Outline line) => line.Words.StartsWith(Inverse, StringComparison.Ordinal)
        ? Numbers(line, line.Words[Inverse.Length..], 1, "反向计分: 目标/实际 50%")[0]
        : throw Wrong(line, "反向计分: 目标/实际 50%");

    private decimal[] Numbers(Outline line, string words, int count, string example)
    {
        decimal[] numbers = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => Number(w) ?? throw Wrong(line, example))];
        return numbers.Length == count ? numbers : throw Wrong(line, example);
    }

    private static decimal? Number(string word)
    {
        var isPercent = word.EndsWith('%');
        if (!decimal.TryParse(isPercent ? word[..^1] : word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        return isPercent ? number / 100 : number;
    }

    private FormatException Wrong(Outline line, string example) => new($"{file}:{line.Line}: the line reads `{example}`: {line.Words}");
}
