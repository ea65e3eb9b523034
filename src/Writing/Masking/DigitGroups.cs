namespace Gouji.Writing.Masking;

/// <summary>Digits that stand together, cut into groups by blanks, hyphens, dots and the like, as telephone and card numbers are written: 138 1234 5678, (138)1234/5678.</summary>
internal sealed class DigitGroups
{
    private const int MostDigits = 19;
    private const int WidestGap = 2;

    /// <summary>Signs that stand between other figures more often than within a number.</summary>
    private const string OddSigns = "._/~()·•:\n";
    private const string Signs = " -" + OddSigns;

    /// <summary>How a mobile telephone is cut.</summary>
    private static readonly int[][] s_telephone = [[3, 4, 4], [3, 8], [7, 4]];
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
        if (HasOdd(first, last)) return IsTelephone(groups) || IsChecked(groups);
        return groups.TrueForAll(g => g.Length == 1) || groups.TrueForAll(g => g.Length >= 3) || IsUnseen(first, last);
    }

    private static bool IsTelephone(List<(int Start, int Length)> groups) => Array.Exists(s_telephone, t => t.SequenceEqual(groups.Select(g => g.Length)));

    /// <summary>Long enough that a check digit tells it from figures that happen to stand together.</summary>
    private static bool IsChecked(List<(int Start, int Length)> groups) => groups.Sum(g => g.Length) >= 16 && groups.TrueForAll(g => g.Length >= 3);

    /// <summary>Cut only by what nobody sees.</summary>
    private bool IsUnseen(int first, int last) => !Between(first, last).ContainsAny(Signs);

    /// <summary>A sign that is none of a number's own, or more than one of them.</summary>
    private bool HasOdd(int first, int last)
    {
        for (var group = first; group < last; group++)
        {
            var gap = Gap(group);
            if (gap.ContainsAny(OddSigns) || gap.Count(' ') + gap.Count('-') > 1) return true;
        }

        return false;
    }

    private ReadOnlySpan<char> Between(int first, int last) => _text.AsSpan(_groups[first].Start, _groups[last].Start - _groups[first].Start);

    private ReadOnlySpan<char> Gap(int group) => _text.AsSpan(_groups[group].Start + _groups[group].Length, _groups[group + 1].Start - _groups[group].Start - _groups[group].Length);

    private static int AfterGap(string text, int end)
    {
        var (i, signs) = (end, 0);
        while (i < text.Length && (text[i] == PlainCharacters.Unseen || (Signs.Contains(text[i], StringComparison.Ordinal) && ++signs <= WidestGap))) i++;
        return i > end && i < text.Length && PlainCharacters.IsDigit(text[i]) ? i : -1;
    }
}
