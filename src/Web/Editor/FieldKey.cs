using System.Globalization;
using Gouji.Model.Filings;

namespace Gouji.Web.Editor;

/// <summary>The key of the field a cell writes: a fact's own, or for what an item is called that of its name, 名称 项目 #2.</summary>
public static class FieldKey
{
    /// <summary>What keys of names begin with.</summary>
    public const string Name = "名称 ";

    /// <summary>What keys of body paragraphs begin with.</summary>
    public const string Body = "正文 ";

    public static string Of(FactKey key) => IsName(key) ? OfName(key.Item!) : FactKeyText.Print(key);

    /// <summary>名称 指标 #3:附件4（1）</summary>
    public static string OfName(ItemKey item) =>
        string.Concat(Name, item.Kind, " #", item.Ordinal.ToString(CultureInfo.InvariantCulture), item.List is null ? "" : ":" + item.List);

    public static bool IsName(FactKey key) => key.Item is { } item && key.Concept.Name == item.Kind + ".名称";

    /// <summary>The fact behind a field, or null where it is a name, a paragraph or nothing we know.</summary>
    public static FactKey? FactOf(string key) =>
        key.StartsWith(Name, StringComparison.Ordinal) || key.StartsWith(Body, StringComparison.Ordinal) ? null : FactKeyText.Parse(key);
}
