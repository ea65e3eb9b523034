using System.Globalization;
using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>
/// The key of a field as it is written: a fact in the notation of <see cref="FactKeyText"/>, 名称 项目 #2, 名称 指标 #3:附件4（1）, 正文 0010, 附录 1, 附件目录.
/// A blank within the name of a part or list is written ␣.
/// </summary>
public static class FieldKeyText
{
    /// <summary>The longest key that is taken.</summary>
    public const int Longest = 400;

    /// <summary>What keys of body paragraphs begin with.</summary>
    public const string Body = "正文 ";

    private const string Name = "名称 ";
    private const string Appendix = "附录 ";
    private const string Parts = "附件目录";
    private const char Blank = '␣';

    public static string Print(FieldKey key) => key switch
    {
        FactField(var fact) => Print(fact),
        NameField(var item) => Print(item),
        BodyField(var position) => Body + position,
        AppendixField(var number) => Appendix + number.ToString(CultureInfo.InvariantCulture),
        PartsField => Parts,
        _ => throw new InvalidOperationException($"Unknown key {key}."),
    };

    public static string Print(FactKey key) => FactKeyText.Print(key with { Part = Closed(key.Part), Item = key.Item is { } item ? item with { List = Closed(item.List) } : null });

    public static string Print(ItemKey item)
    {
        var text = Name + item.Kind + " #" + item.Ordinal.ToString(CultureInfo.InvariantCulture);
        return item.List is null ? text : text + ":" + Closed(item.List);
    }

    /// <summary>The key of the field a fact is written in: its own, or for what an item is called that of its name.</summary>
    public static string Of(FactKey key) => key.IsName ? Print(key.Item) : Print(key);

    /// <summary>The fact behind a field, or null where it is a name, a paragraph or nothing we know.</summary>
    public static FactKey? FactOf(string key) => Parse(key) is FactField(var fact) ? fact : null;

    /// <summary>The usual position of the paragraph of an index from 0, where there are so many.</summary>
    public static string PositionOf(int index, int count)
    {
        var digits = Math.Max(4, ((long)count * 10).ToString(CultureInfo.InvariantCulture).Length);
        return ((index + 1L) * 10).ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>What the field is, or null where the text is no key.</summary>
    public static FieldKey? Parse(string text)
    {
        if (text.Length > Longest) return null;
        if (text.StartsWith(Name, StringComparison.Ordinal)) return ItemOf(text[Name.Length..]);
        if (text.StartsWith(Body, StringComparison.Ordinal)) return IsPosition(text[Body.Length..]) ? new BodyField(text[Body.Length..]) : null;
        if (text.StartsWith(Appendix, StringComparison.Ordinal)) return NumberOf(text[Appendix.Length..]) is { } number ? new AppendixField(number) : null;
        if (text == Parts) return new PartsField();
        return FactKeyText.Parse(text) is { } fact && FactKeyText.Print(fact) == text
            ? new FactField(fact with { Part = Opened(fact.Part), Item = fact.Item is { } item ? item with { List = Opened(item.List) } : null })
            : null;
    }

    private static NameField? ItemOf(string text)
    {
        var sign = text.IndexOf(" #", StringComparison.Ordinal);
        if (sign <= 0) return null;
        var number = text[(sign + 2)..];
        var colon = number.IndexOf(':', StringComparison.Ordinal);
        return NumberOf(colon < 0 ? number : number[..colon]) is { } ordinal ? new NameField(new ItemKey(text[..sign], ordinal, colon < 0 ? null : Opened(number[(colon + 1)..]))) : null;
    }

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;

    /// <summary>Paragraph after paragraph at one place makes a digit more every third time.</summary>
    private static bool IsPosition(string text) => text.Length is > 0 and <= 250 && char.IsAsciiDigit(text[0]) && text.AsSpan().IndexOfAnyExcept("0123456789.") < 0;

    private static string? Closed(string? name) => name?.Replace(' ', Blank);

    private static string? Opened(string? name) => name?.Replace(Blank, ' ');
}
