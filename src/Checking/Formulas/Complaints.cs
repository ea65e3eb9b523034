using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>Collects what is wrong with a formula; one complaint for one place, and only the first twenty.</summary>
internal sealed class Complaints(string text)
{
    private const int Most = 20;

    private readonly List<(Stretch At, Sentence Message, string? Suggestion)> _all = [];

    /// <summary>Whether the formula could not be read to its end; what follows would be guesses.</summary>
    public bool IsBroken { get; private set; }

    public bool Any => _all.Count > 0;

    public void Syntax(Stretch at, Sentence message)
    {
        IsBroken = true;
        Meaning(at, message);
    }

    public void Meaning(Stretch at, Sentence message, string? suggestion = null)
    {
        if (_all.Count < Most && !_all.Exists(c => c.At.Start == at.Start)) _all.Add((at, message, suggestion));
    }

    public IReadOnlyList<FormulaError> InReadingOrder() =>
        [.. _all.OrderBy(c => c.At.Start).Select(c => Located(c.At, c.Message, c.Suggestion))];

    private FormulaError Located(Stretch at, Sentence message, string? suggestion)
    {
        var before = text.AsSpan(0, at.Start);
        var line = before[(before.LastIndexOf('\n') + 1)..];
        var length = CharactersIn(text.AsSpan(at.Start, at.Length));
        return new FormulaError(before.Count('\n') + 1, CharactersIn(line) + 1, length, message, suggestion);
    }

    /// <summary>A Han character beyond the first plane is two UTF-16 units and one character to a reader.</summary>
    private static int CharactersIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text) count += char.IsLowSurrogate(c) ? 0 : 1;
        return count;
    }
}
