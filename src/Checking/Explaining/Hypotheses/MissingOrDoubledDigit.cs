using Gouji.Model;

namespace Gouji.Checking.Explaining.Hypotheses;

/// <summary>A digit was left out, or typed twice.</summary>
internal sealed class MissingOrDoubledDigit : IHypothesis
{
    private const int ShortestNumber = 3;

    public Cause? Explain(Repair repair)
    {
        var (old, wanted) = repair.ShortDigits;
        if (Math.Min(old.Length, wanted.Length) < ShortestNumber - 1 || Math.Max(old.Length, wanted.Length) < ShortestNumber) return null;
        if (Extra(wanted, old) is { } missing)
            return new Cause(new Sentence("漏写一位", "a digit is missing"), new Sentence($"可能漏写了数字 {missing}", $"the digit {missing} may have been left out"), 0.5m);
        if (Extra(old, wanted) is { } doubled)
            return new Cause(new Sentence("多写一位", "a digit too many"), new Sentence($"可能多写了数字 {doubled}", $"the digit {doubled} may be one too many"), 0.5m);
        return null;
    }

    /// <summary>The one digit <paramref name="longer"/> has more, or null.</summary>
    private static char? Extra(string longer, string shorter)
    {
        if (longer.Length != shorter.Length + 1) return null;
        var at = 0;
        while (at < shorter.Length && longer[at] == shorter[at]) at++;
        return longer.AsSpan(at + 1).SequenceEqual(shorter.AsSpan(at)) ? longer[at] : null;
    }
}
