using Gouji.Writing.Text;

namespace Gouji.Writing.Html;

/// <summary>
/// Writes tags and text; the only place where text becomes HTML. Everything is escaped, in attributes too, and what would turn the reading
/// direction or cannot stand in HTML becomes a blank, so that no document can write a tag or hide one.
/// </summary>
internal sealed class HtmlWriter(TextWriter writer)
{
    /// <summary>An attribute without a value is left out; one whose value is empty is written as a bare switch.</summary>
    public void Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        writer.Write('<');
        writer.Write(tag);
        foreach (var (name, value) in attributes)
            if (value is not null) Attribute(name, value);
        writer.Write('>');
    }

    public void Close(string tag)
    {
        writer.Write("</");
        writer.Write(tag);
        writer.Write('>');
    }

    /// <summary>Closes a block, after which the next starts on a line of its own.</summary>
    public void End(string tag)
    {
        Close(tag);
        writer.Write('\n');
    }

    public void Element(string tag, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(tag, attributes);
        Text(text);
        Close(tag);
    }

    public void Text(ReadOnlySpan<char> text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Replacement(text, i) is not { } instead) continue;
            writer.Write(text[from..i]);
            writer.Write(instead);
            from = i + 1;
        }

        writer.Write(text[from..]);
    }

    /// <summary>Markup, style and script of our own, never of a document.</summary>
    public void Ours(string markup) => writer.Write(markup);

    private void Attribute(string name, string value)
    {
        writer.Write(' ');
        writer.Write(name);
        if (value.Length == 0) return;
        writer.Write("=\"");
        Text(value);
        writer.Write('"');
    }

    private static string? Replacement(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\n' or '\t' => null,
        '\ufffe' or '\uffff' => "\ufffd",
        var c when char.IsSurrogate(c) => IsPaired(text, at) ? null : "\ufffd",
        var c => VisibleText.IsVisible(c) ? null : " ",
    };

    private static bool IsPaired(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]);
}
