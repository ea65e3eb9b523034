using Gouji.Model;

namespace Gouji.Writing.Masking;

/// <summary>
/// Finds the numbers of persons in a text: mobile telephones, identity cards, bank cards. Amounts, codes of budgets and projects, numbers of documents and
/// the credit codes of bodies are none, whatever their digits look like.
/// </summary>
internal static class NumberSearch
{
    private const int Fewest = 11;
    private const int LabelReach = 14;
    private static readonly string[] s_codes = ["编码", "代码", "编号", "文号", "科目", "凭证号", "合同号", "发票号", "批次", "项目号", "统一社会信用", "序号"];

    /// <summary>
    /// 统一社会信用代码 (GB 32100) has eighteen characters, too. One that looks like an identity number with its date and check digit is rare, an identity number that
    /// passes for a credit code is one of 31; so only the label tells.
    /// </summary>
    private static readonly string[] s_credit = ["信用代码", "统一社会信用"];
    private static readonly string[] s_personal = ["身份证", "手机", "电话", "联系方式", "卡号", "账号", "帐号"];
    private static readonly string[] s_prefixes = ["tel", "phone", "mobile", "mob", "qq", "t", "m", "p"];

    /// <param name="text">In plain characters.</param>
    public static IEnumerable<MaskedPiece> Find(string text)
    {
        if (text.Length < Fewest) yield break;
        for (var i = NextDigit(text, 0); i >= 0;)
        {
            var groups = DigitGroups.From(text, i);
            for (var group = 0; group < groups.Count;)
            {
                var piece = groups.Numbers(group).Select(n => (n.Next, Piece: PieceOf(text, n.Start, n.End, n.Digits))).FirstOrDefault(n => n.Piece is not null);
                if (piece.Piece is not null) yield return piece.Piece;
                group = piece.Piece is null ? group + 1 : piece.Next;
            }

            i = NextDigit(text, groups.End);
        }
    }

    private static MaskedPiece? PieceOf(string text, int start, int end, string digits)
    {
        if (digits.Length < Fewest || KindOf(digits) is not { } kind || !StandsAlone(text, start, end) || IsAmount(text, start, end) || IsCode(text, start, end, digits)) return null;
        return new MaskedPiece(kind, start, end - start, MaskedNumber.Shown(kind, text.AsSpan(start, end - start)));
    }

    private static PrivateKind? KindOf(string digits) => PersonalNumber.IsMobile(WithoutCountry(digits)) ? PrivateKind.Mobile
        : PersonalNumber.IsIdentity(digits) || PersonalNumber.IsOldIdentity(digits) ? PrivateKind.Identity
        : PersonalNumber.IsBankCard(digits) ? PrivateKind.BankCard : null;

    /// <summary>A mobile number may have that of the country before it, 86 or 0086.</summary>
    private static ReadOnlySpan<char> WithoutCountry(ReadOnlySpan<char> digits) => digits switch
    {
        ['8', '6', .. { Length: 11 } mobile] => mobile,
        ['0', '0', '8', '6', .. { Length: 11 } mobile] => mobile,
        _ => digits,
    };

    private static bool StandsAlone(string text, int start, int end)
    {
        if (end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '*' or '_')) return false;
        if (start == 0) return true;
        var before = text[start - 1];
        return before is not ('*' or '_') && (!char.IsAsciiLetter(before) || IsPrefix(text, start));
    }

    private static bool IsPrefix(string text, int start)
    {
        var from = start;
        while (from > 0 && char.IsAsciiLetter(text[from - 1])) from--;
        return Array.Exists(s_prefixes, p => text.AsSpan(from, start - from).Equals(p, StringComparison.OrdinalIgnoreCase)) && (from == 0 || !PlainCharacters.IsDigit(text[from - 1]));
    }

    private static bool IsAmount(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] is '¥' or '$' or '\u20ac') return true;
        if (start > 1 && text[start - 1] is '.' or ',' && PlainCharacters.IsDigit(text[start - 2])) return true;
        if (end + 1 < text.Length && text[end] is '.' or ',' && PlainCharacters.IsDigit(text[end + 1])) return true;
        var next = end;
        while (next < text.Length && text[next] == ' ') next++;
        return next < text.Length && text[next] is '元' or '万' or '亿' or '%' or '‰' or '㎡';
    }

    private static bool IsCode(string text, int start, int end, string digits)
    {
        if (start > 0 && text[start - 1] is '〕' or ']' or '第' && end < text.Length && text[end] == '号') return true;
        var label = text.AsSpan(Math.Max(0, start - LabelReach), Math.Min(start, LabelReach)).TrimEnd(": -(为是");
        var cut = label.LastIndexOfAny("，,。；;、\n");
        if (cut >= 0) label = label[(cut + 1)..];
        return HasAny(label, PersonalNumber.IsIdentity(digits) ? s_credit : s_codes) && !HasAny(label, s_personal);
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static int NextDigit(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAnyInRange('0', '9');
        return at < 0 ? -1 : from + at;
    }
}
