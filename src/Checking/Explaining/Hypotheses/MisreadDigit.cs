using Gouji.Model;

namespace Gouji.Checking.Explaining.Hypotheses;

/// <summary>Recognition of a picture took a digit for one that looks like it, or dropped or added a sign. It speaks only of recognised documents.</summary>
internal sealed class MisreadDigit : IHypothesis
{
    public static readonly Sentence Misread = new("识别有误", "misread");

    /// <summary>A figure nobody doubted is rarely misread.</summary>
    private const decimal ReadSurely = 0.25m;

    /// <summary>Digits that look alike in print that is small, worn or scanned at an angle; each stands in every group whose others it is taken for.</summary>
    private static readonly string[] s_alike = ["0689", "17", "38", "56", "35", "27", "49", "14"];

    public Cause? Explain(Repair repair)
    {
        if (repair.Book.Report.Document.Recognition is not { } recognition || repair.Statement.Amount is null) return null;
        return Look(repair) is { } cause ? cause with { Weight = recognition.Of(Spot.Of(repair.Statement)).Any() ? cause.Weight : ReadSurely } : null;
    }

    private static Cause? Look(Repair repair)
    {
        var (old, wanted) = repair.Digits;
        if (IsLookalike(old, wanted) is { } digits)
            return Cause($"图上的 {digits.Wanted} 可能识别成了 {digits.Old}", $"the {digits.Wanted} in the picture may have been read as {digits.Old}", 0.75m);
        var (shortOld, shortWanted) = repair.ShortDigits;
        if (shortOld.Length >= 2 && shortOld == shortWanted) return Cause("小数点可能没有识别出来", "the decimal point may have been missed", 0.7m);
        if (IsDropped(shortOld, shortWanted)) return Cause("可能漏识别了数字", "digits may have been dropped", 0.7m);
        return IsDropped(shortWanted, shortOld) ? Cause("可能多识别了数字", "digits may have been added", 0.65m) : null;
    }

    private static Cause Cause(string zh, string en, decimal weight) => new(Misread, new Sentence(zh, en), weight);

    private static (char Old, char Wanted)? IsLookalike(string old, string wanted)
    {
        if (old.Length != wanted.Length) return null;
        List<int> differing = [.. Enumerable.Range(0, old.Length).Where(i => old[i] != wanted[i])];
        return differing is [var at] && s_alike.Any(group => group.Contains(old[at]) && group.Contains(wanted[at])) ? (old[at], wanted[at]) : null;
    }

    /// <summary>Whether the shorter one is the longer without one digit, or without a group at its start, which lines of cells cut off.</summary>
    private static bool IsDropped(string shorter, string longer) =>
        shorter.Length >= 2 && longer.Length > shorter.Length && ((longer.EndsWith(shorter, StringComparison.Ordinal) && shorter.Length >= 3) || IsOneMore(longer, shorter));

    private static bool IsOneMore(string longer, string shorter)
    {
        if (longer.Length != shorter.Length + 1) return false;
        var same = longer.AsSpan().CommonPrefixLength(shorter);
        return longer.AsSpan(same + 1).SequenceEqual(shorter.AsSpan(same));
    }
}
