using System.Globalization;
using System.Xml;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Walks one part of the package forwards, child by child, within the limits.</summary>
/// <remarks>
/// Every walk has one shape: <c>var me = Enter(); while (NextChild(me)) …</c>. What the loop's body does not enter is passed
/// over, so an element that is not known needs no code.
/// </remarks>
internal sealed class XmlCursor(XmlReader xml, GuardedStream source, NameList names, Allowance allowance) : IDisposable
{
    private const int NoChildren = -1;

    /// <summary>What the element at hand is.</summary>
    public Tag Tag { get; private set; }

    /// <summary>Moves to the outermost element.</summary>
    public bool MoveToRoot()
    {
        while (Advance())
            if (IsAtElement()) return true;
        return false;
    }

    /// <summary>A token of the element at hand, to be handed to <see cref="NextChild"/>.</summary>
    public int Enter() => xml.IsEmptyElement ? NoChildren : xml.Depth;

    /// <summary>Moves to the next child of the element entered, or to its end.</summary>
    public bool NextChild(int parent)
    {
        if (parent == NoChildren) return false;
        while (Advance())
        {
            var depth = xml.Depth;
            if (depth == parent) return false;
            if (depth == parent + 1 && IsAtElement()) return true;
        }
        return false;
    }

    /// <summary>Reads the first alternative that an AlternateContent offers, never two of them.</summary>
    public void Alternative(Action read)
    {
        var isRead = false;
        var me = Enter();
        while (NextChild(me))
        {
            if (isRead || Tag is not (Tag.Choice or Tag.Fallback)) continue;
            read();
            isRead = true;
        }
    }

    /// <summary>Adds the characters in the element at hand to a paragraph.</summary>
    public void AppendText(ParagraphDraft to)
    {
        var me = Enter();
        if (me == NoChildren) return;
        while (Advance() && xml.Depth != me)
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                to.Append(xml.Value);
    }

    public string? Attribute(string name) => xml.GetAttribute(name, names.Word) ?? xml.GetAttribute(name, names.StrictWord);

    /// <summary>The attribute as a count between 0 and <paramref name="most"/>, or null where it is missing or no number.</summary>
    public int? Count(string name, int most) =>
        int.TryParse(Attribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
            ? Math.Clamp(count, 0, most)
            : null;

    /// <summary>Whether an on/off property is on; it is where it says nothing (ECMA-376 part 1, 17.17.4).</summary>
    public bool IsOn() => Attribute("val") is not ("0" or "false" or "off");

    /// <summary>Whether the element at hand has a child of the tag that is on.</summary>
    public bool HasChild(Tag tag)
    {
        var has = false;
        var me = Enter();
        while (NextChild(me)) has |= Tag == tag && IsOn();
        return has;
    }

    public void Dispose()
    {
        xml.Dispose();
        source.Dispose();
    }

    private bool IsAtElement()
    {
        if (xml.NodeType != XmlNodeType.Element) return false;
        Tag = Tags.Of(xml.LocalName, xml.NamespaceURI, names);
        return true;
    }

    private bool Advance()
    {
        source.BeginNode();
        if (!xml.Read()) return false;
        allowance.CheckDepth(xml.Depth);
        return true;
    }
}
