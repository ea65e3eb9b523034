using System.Text;
using System.Xml;

namespace Gouji.Reading.Formats.Packages;

/// <summary>Walks one part of a package forwards, child by child, within the limits.</summary>
/// <remarks>
/// Every walk has one shape: <c>var me = Enter(); while (NextChild(me)) …</c>. What the loop's body does not enter is passed
/// over, so an element that is not known needs no code.
/// </remarks>
internal abstract class PartCursor(XmlReader xml, GuardedStream source, Allowance allowance) : IDisposable
{
    protected const int NoChildren = -1;

    protected XmlReader Xml => xml;

    protected bool IsAtText => xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA;

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

    /// <summary>The characters in the element at hand.</summary>
    public string ReadText()
    {
        var me = Enter();
        if (me == NoChildren) return "";
        string only = "";
        StringBuilder? more = null;
        while (Advance() && xml.Depth != me)
        {
            if (!IsAtText) continue;
            if (only.Length == 0) only = xml.Value;
            else (more ??= new StringBuilder(only)).Append(xml.Value);
            allowance.CheckParagraph(more?.Length ?? only.Length);
        }
        return more?.ToString() ?? only;
    }

    public void Dispose()
    {
        xml.Dispose();
        source.Dispose();
    }

    /// <summary>Takes note of the element just reached.</summary>
    protected abstract void Arrive();

    protected bool Advance()
    {
        source.BeginNode();
        if (!xml.Read()) return false;
        allowance.CheckDepth(xml.Depth);
        return true;
    }

    private bool IsAtElement()
    {
        if (xml.NodeType != XmlNodeType.Element) return false;
        Arrive();
        return true;
    }
}
