namespace Gouji.Writing.Masking;

/// <summary>Digits that stand together, cut into groups by single blanks, hyphens or dots, as telephone and card numbers are written: 138 1234 5678.</summary>
internal sealed class DigitGroups
{
    private const int MostDigits = 19;
    private readonly string _text;
    private readonly List<(int Start, int Length)> _groups = [];

    private DigitGroups(string text) => _text = text;

    public int End { get; private set; }

    public int Count => _groups.Count;

    /// <summary>All groups from the first digit on.</summary>
    /// <param name="text">In plain characters.</param>
    public static DigitGroups From(string text, int start)
    {
        var groups = new DigitGroups(text);
        for (var i = start; ;)
        {
            var end = i;
            while (end < text.Length && PlainCharacters.IsDigit(text[end])) end++;
            if (end < text.Length && text[end] is 'X' or 'x' && (end + 1 == text.Length || !PlainCharacters.IsOfCode(text[end + 1]))) end++;
            groups._groups.Add((i, end - i));
            groups.End = end;
            var next = AfterGap(text, end);
            if (next < 0) return groups;
            i = next;
        }
    }

    /// <summary>The numbers that can be read from a group on, longest first: where they end, behind which group, and their digits.</summary>
    public IEnumerable<(int Start, int End, int Next, string Digits)> Numbers(int first)
    {
        List<(int, int, int, string)> found = [];
        var digits = "";
        for (var last = first; last < _groups.Count && digits.Length < MostDigits; last++)
        {
            var (start, length) = _groups[last];
            digits += _text.Substring(start, length);
            if (digits.Length <= MostDigits && IsGrouped(first, last)) found.Add((_groups[first].Start, start + length, last + 1, digits));
        }

        found.Reverse();
        return found;
    }

    /// <summary>One group; or digit for digit; or groups of three and more, as nobody writes a row of figures that happens to have eleven digits.</summary>
    private bool IsGrouped(int first, int last)
    {
        if (first == last) return true;
        var groups = _groups.GetRange(first, last - first + 1);
        if (HasDot(first, last)) return groups.Count == 3 && groups[0].Length == 3 && groups[1].Length == 4 && groups[2].Length == 4;
        return groups.TrueForAll(g => g.Length == 1) || groups.TrueForAll(g => g.Length >= 3) || IsUnseen(first, last);
    }

    /// <summary>Cut only by what nobody sees.</summary>
    private bool IsUnseen(int first, int last)
    {
        var (from, to) = (_groups[first].Start, _groups[last].Start);
        return !_text.AsSpan(from, to - from).ContainsAny(" -.");
    }

    private bool HasDot(int first, int last) => _text.AsSpan(_groups[first].Start, _groups[last].Start - _groups[first].Start).Contains('.');

    private static int AfterGap(string text, int end)
    {
        var i = end;
        while (i < text.Length && text[i] == PlainCharacters.Unseen) i++;
        if (i < text.Length && text[i] is ' ' or '-' or '.') i++;
        while (i < text.Length && text[i] == PlainCharacters.Unseen) i++;
        return i > end && i < text.Length && PlainCharacters.IsDigit(text[i]) ? i : -1;
    }
}
