using System.Globalization;
using System.Xml;
using Gouji.Reading.Formats.Packages;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Walks one part of a word-processor file, telling its elements apart by their tags.</summary>
internal sealed class XmlCursor(XmlReader xml, GuardedStream source, NameList names, Allowance allowance) : PartCursor(xml, source, allowance)
{
    /// <summary>What the element at hand is.</summary>
    public Tag Tag { get; private set; }

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
        while (Advance() && Xml.Depth != me)
            if (IsAtText) to.Append(Xml.Value);
    }

    public string? Attribute(string name) => Xml.GetAttribute(name, names.Word) ?? Xml.GetAttribute(name, names.StrictWord);

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

    protected override void Arrive() => Tag = Tags.Of(Xml.LocalName, Xml.NamespaceURI, names);
}
