using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>No number of a person stands unmasked anywhere. A finding shows the number masked, and tells one number once with all its places.</summary>
internal sealed class PRV001 : ICodedRule
{
    private const int Shortest = 11;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        Dictionary<string, (string Key, List<Spot> Spots)> found = new(StringComparer.Ordinal);
        var passages = ReportText.Of(context.Book).Passages;
        foreach (var passage in passages) Numbers(passage, found);
        foreach (var passage in passages) Mail(passage, found);
        foreach (var (number, (key, spots)) in found)
            yield return context.Fails(key, spots[0], null, spots.Skip(1), Fingerprint.Of(number), ("号码", spots[0].Printed), ("个数", spots.Count));
        if (found.Count == 0 && passages.Count > 0) yield return context.Holds();
    }

    private static void Numbers(Passage passage, Dictionary<string, (string, List<Spot>)> found)
    {
        var text = passage.Text;
        if (text.Length < Shortest) return;
        for (var i = text.AsSpan().IndexOfAnyInRange('0', '9'); i >= 0 && i < text.Length;)
        {
            var end = RunEnd(text, i, out var count);
            if (count >= Shortest && !IsPartOfWord(text, i, end) && Digits(text, i, end) is var digits && Kind(digits) is { } key) Add(found, key, digits, passage, i, end);
            var next = text.AsSpan(end).IndexOfAnyInRange('0', '9');
            i = next < 0 ? -1 : end + next;
        }
    }

    /// <summary>Digits with single blanks or hyphens between them, and the X an identity number may end with.</summary>
    private static int RunEnd(string text, int start, out int count)
    {
        var end = start;
        count = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) || (count == 17 && text[i] is 'X' or 'x')) (count, end) = (count + 1, i + 1);
            else if (text[i] is not (' ' or '-') || i != end) break;
        }

        return end;
    }

    private static string Digits(string text, int start, int end) =>
        text[start..end].Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);

    private static bool IsPartOfWord(string text, int start, int end) =>
        (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '.' or '*')) || (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] == '*'));

    private static string? Kind(string digits) =>
        PersonalNumber.IsMobile(digits) ? "mobile" : PersonalNumber.IsIdentity(digits) ? "identity" : PersonalNumber.IsBankCard(digits) ? "card" : null;

    private static void Mail(Passage passage, Dictionary<string, (string, List<Spot>)> found)
    {
        var text = passage.Text;
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || !IsOfAddress(text[at - 1])) return;
        var (start, end) = (at, at + 1);
        while (start > 0 && IsOfAddress(text[start - 1])) start--;
        while (end < text.Length && IsOfAddress(text[end])) end++;
        if (text.AsSpan(at, end - at).Contains('.') && !text.AsSpan(start, at - start).Contains('*')) Add(found, "mail", text[start..end], passage, start, end);
    }

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '*';

    private static void Add(Dictionary<string, (string, List<Spot> Spots)> found, string key, string number, Passage passage, int start, int end)
    {
        if (!found.TryGetValue(number, out var entry)) found[number] = entry = (key, []);
        entry.Spots.Add(passage.Spot(start, end - start) with { Printed = Masked(number) });
    }

    /// <summary>The first three and the last characters; of an address, what stands before @ but for its first.</summary>
    private static string Masked(string number)
    {
        var at = number.IndexOf('@', StringComparison.Ordinal);
        return at > 0 ? $"{number[..1]}***{number[at..]}" : $"{number[..3]}****{number[^4..]}";
    }
}
