using Gouji.Model.Filings;
using Gouji.Web.Filings;

namespace Gouji.Web.Editor;

/// <summary>The key of the field a cell writes: a fact's own, or for what an item is called that of its name, 名称 项目 #2.</summary>
public static class CellKey
{
    /// <summary>What keys of body paragraphs begin with.</summary>
    public const string Body = "正文 ";

    public static string Of(FactKey key) =>
        key.Item is { } item && key.Concept.Name == item.Kind + ".名称" ? FieldKeyText.Print(item) : FieldKeyText.Print(key);

    /// <summary>The fact behind a field, or null where it is a name, a paragraph or nothing we know.</summary>
    public static FactKey? FactOf(string key) => FieldKeyText.Parse(key) is FactField(var fact) ? fact : null;
}
