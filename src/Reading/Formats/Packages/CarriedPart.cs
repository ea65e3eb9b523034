using System.Xml;
using Gouji.Model.Filings;

namespace Gouji.Reading.Formats.Packages;

/// <summary>Finds the part of a package in which a document of ours carries its filing: custom XML whose outermost element is gouji.</summary>
internal static class CarriedPart
{
    /// <summary>The filing as JSON, or null; one too big to be ours is passed over, for the document is read all the same.</summary>
    public static string? Read(ZipPackage package, IReadOnlyList<Relationship> related)
    {
        foreach (var relationship in related)
        {
            if (relationship.Kind != "customXml") continue;
            try
            {
                using var cursor = package.Open(relationship.Part, (xml, source) => new RootCursor(xml, source, package.Allowance));
                if (cursor is { IsOurs: true }) return cursor.ReadText();
            }
            catch (Exception trouble) when (trouble is XmlException or LimitReachedException or InvalidDataException)
            {
                // What others keep in custom XML does not matter to the report, so neither does damage in it.
            }
        }

        return null;
    }

    private sealed class RootCursor(XmlReader xml, GuardedStream source, Allowance allowance) : PartCursor(xml, source, allowance)
    {
        public bool IsOurs { get; private set; }

        protected override void Arrive() => IsOurs = Xml.Depth == 0 && Xml.LocalName == "gouji" && Xml.NamespaceURI == Filing.Namespace;
    }
}
