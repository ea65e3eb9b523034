using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>
/// The sheets a set consists of: all the form has while nothing is entered; later without those that nobody filled in and the form does not require, such as a
/// project's sheet of which only what 附件2 says of the project is known.
/// </summary>
internal static class FilledSheets
{
    public static IReadOnlyList<FilledSheet> Of(FilingIndex index, Form form, bool printsAll)
    {
        List<FilledSheet> sheets = [.. form.Parts.Where(p => !p.IsBody).SelectMany(part => Items(index, part).Select(item => new FilledSheet(new PartPlaces(index, form, part, item) { PrintsAll = printsAll }, form)))];
        if (printsAll || !sheets.Exists(s => s.IsStated)) return sheets;
        HashSet<FactKey> elsewhere = [.. sheets.Where(s => s.Places.PartItem is null).SelectMany(s => s.Stated).Select(e => e.Key), .. Bound(index.Filing)];
        List<FilledSheet> filled = [.. sheets.Where(s => IsFilled(s, index.Filing.Parts, elsewhere))];
        return filled.Count > 0 ? filled : sheets;
    }

    /// <summary>A report that was read has the sheets it had, and those for which something was entered since.</summary>
    private static bool IsFilled(FilledSheet sheet, IReadOnlyList<string> parts, HashSet<FactKey> elsewhere)
    {
        if (parts.Count > 0) return parts.Contains(sheet.Places.PartId) || sheet.IsOwnStated;
        return sheet.Places.Part.EachItem is not null ? sheet.IsStatedHere(elsewhere) : sheet.Places.Part.IsRequired || sheet.IsStated;
    }

    /// <summary>The items the part is filled for; a form without any still has its blank sheet.</summary>
    private static IReadOnlyList<ItemKey?> Items(FilingIndex index, FormPart part)
    {
        if (part.EachItem is not { } kind) return [null];
        var items = index.Items(kind, part.Id);
        return items.Count > 0 ? items : [new ItemKey(kind, 1)];
    }

    private static IEnumerable<FactKey> Bound(Filing filing) => filing.Body.SelectMany(p => p.Pieces).OfType<FigurePiece>().Select(f => f.Key);
}
