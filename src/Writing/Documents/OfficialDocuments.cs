using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>
/// The official documents of a filing, from the facts entered once: the report, every annex, and all in one. Each part is printed as the form's
/// layout draws it, or else as its blocks are; an empty filing gives the blank form. Every figure keeps the key of its fact, also where it is still empty.
/// </summary>
public static class OfficialDocuments
{
    /// <summary>One document per part of the form, one per project where the part is filled once for each, and the whole set last.</summary>
    public static IReadOnlyList<OfficialDocument> Of(Filing filing, Form form) => Of(filing, form, printsAll: false);

    /// <summary>The same as paper to be filled in: every sheet, row and field of the form, whether or not the filing has anything for it.</summary>
    public static IReadOnlyList<OfficialDocument> Blank(Filing filing, Form form) => Of(filing, form, printsAll: true);

    private static IReadOnlyList<OfficialDocument> Of(Filing filing, Form form, bool printsAll)
    {
        var index = new FilingIndex(filing);
        var sheets = FilledSheets.Of(index, form, printsAll);
        List<OfficialDocument> documents = [];
        foreach (var part in form.Parts)
            documents.AddRange(part.IsBody ? [BodyWriting.Of(index, form, part)] : sheets.Where(s => s.Places.Part == part).Select(s => Annex(s.Places, s.Layout)));
        documents.AddRange(AppendixWriting.Of(filing, documents));
        return [.. documents, AllInOne(filing, documents)];
    }

    private static OfficialDocument Annex(PartPlaces places, PartLayout layout)
    {
        var section = new DocumentSection(places.PartId, [.. layout.Blocks.Select(block => Block(places, block))]);
        var title = string.Concat(section.Blocks.OfType<TextBlock>().Where(t => t.Role == TextRole.AnnexTitle).SelectMany(t => t.Runs).Select(r => r.Text));
        return new OfficialDocument(FileName.Of(NameOf(places)), title, [section]);
    }

    private static string NameOf(PartPlaces places)
    {
        var name = places.PartItem is { } item ? places.Index.NameOf(item) : null;
        return places.Part.IsNumbered || name is not null ? $"{places.PartId} {name ?? places.Part.Names[0]}" : places.Part.Names[0];
    }

    private static DocumentBlock Block(PartPlaces places, LayoutBlock block) => block switch
    {
        LayoutLine { Kind: LayoutLineKind.AnnexNumber } => new TextBlock(TextRole.AnnexNumber, [new TextRun(places.PartId)]),
        LayoutLine line => new TextBlock(RoleOf(line.Kind), PieceWriting.Runs(places, null, line.Pieces)),
        LayoutTable table => new TableBlock(TableDrawing.Of(places, table)),
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    };

    private static TextRole RoleOf(LayoutLineKind kind) => kind switch
    {
        LayoutLineKind.Title => TextRole.AnnexTitle,
        LayoutLineKind.Unit => TextRole.UnitLine,
        LayoutLineKind.Signatures => TextRole.SignLine,
        _ => TextRole.Note,
    };

    private static OfficialDocument AllInOne(Filing filing, List<OfficialDocument> documents)
    {
        var title = DocumentSentences.WholeSet(filing.Year, filing.UnitName);
        return new OfficialDocument(FileName.Of(title), title, [.. documents.SelectMany(d => d.Sections)]);
    }
}
