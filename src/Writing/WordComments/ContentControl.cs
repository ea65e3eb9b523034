namespace Gouji.Writing.WordComments;

/// <summary>Which content controls must not be typed into (ECMA-376 part 1, 17.5.2): locked ones, lists to choose from, and those that show data kept elsewhere.</summary>
internal static class ContentControl
{
    /// <summary>Properties that are longer are not looked through, and their control is left alone.</summary>
    private const int MostProperties = 1 << 14;

    private static readonly string[] s_locks = ["dataBinding", "contentLocked", "sdtContentLocked", "dropDownList", "comboBox", ":date", ":picture", ":docPartList"];

    /// <summary>Whether the element at hand is such a control, told by the properties before its content.</summary>
    public static bool IsLocked(MarkupCursor cursor)
    {
        if (cursor.LocalName != "sdt") return false;
        var properties = cursor.Xml.AsSpan(cursor.TagEnd, Math.Min(MostProperties, cursor.Xml.Length - cursor.TagEnd));
        var end = properties.IndexOf("sdtContent>", StringComparison.Ordinal);
        if (end < 0) return true;
        properties = properties[..end];
        foreach (var sign in s_locks)
            if (properties.Contains(sign, StringComparison.Ordinal)) return true;
        return false;
    }
}
