namespace Gouji.Reading.Formats.Html;

/// <summary>What a page shows or leads to besides text.</summary>
internal readonly record struct PageLinks(int Pictures, int Frames, bool HasDocument)
{
    public static PageLinks Of(HtmlNode node)
    {
        var isFrame = node.Name is "iframe" or "frame" or "embed" or "object";
        var links = new PageLinks(node.Name == "img" ? 1 : 0, isFrame ? 1 : 0, node.Target.Length > 0 && node.Name != "img" && Absence.IsDocument(node.Target));
        foreach (var child in node.Children) links += Of(child);
        return links;
    }

    public static PageLinks operator +(PageLinks a, PageLinks b) => new(a.Pictures + b.Pictures, a.Frames + b.Frames, a.HasDocument || b.HasDocument);
}
