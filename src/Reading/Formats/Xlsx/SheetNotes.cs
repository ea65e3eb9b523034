using System.Globalization;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Formats.Packages;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>The notes people left on the cells of a sheet (ECMA-376 part 1, 18.7); those with which we say what is to be filled in are none.</summary>
internal static class SheetNotes
{
    private const int LongestText = 200;

    public static IReadOnlyList<(string Address, string Text)> Read(ZipPackage package, string sheetPart)
    {
        List<(string, string)> notes = [];
        if (package.RelatedTo(sheetPart).FirstOrDefault(r => r.Kind == "comments") is not { } relationship) return notes;
        using var cursor = Workbook.Open(package, relationship.Part);
        if (cursor is null) return notes;
        var me = cursor.Enter();
        string? guide = null;
        while (cursor.NextChild(me))
        {
            if (cursor.Name == "authors") guide = GuideIn(cursor);
            if (cursor.Name == "commentList") List(cursor, notes, guide, package.Allowance);
        }

        return notes;
    }

    /// <summary>The number our own author has in the file, or null.</summary>
    private static string? GuideIn(SheetCursor cursor)
    {
        string? guide = null;
        var (me, number) = (cursor.Enter(), 0);
        while (cursor.NextChild(me))
        {
            if (cursor.Name != "author") continue;
            if (cursor.ReadText() == FilingSheets.Guide) guide = number.ToString(CultureInfo.InvariantCulture);
            number++;
        }

        return guide;
    }

    private static void List(SheetCursor cursor, List<(string, string)> notes, string? guide, Allowance allowance)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Name != "comment" || SheetAddress.Read(cursor.Attribute("ref")) is not var (row, column)) continue;
            if (guide is not null && cursor.Attribute("authorId") == guide) continue;
            allowance.SpendTrace();
            notes.Add((SheetAddress.Of(row, column), Text(cursor)));
        }
    }

    private static string Text(SheetCursor cursor)
    {
        var text = "";
        var me = cursor.Enter();
        while (cursor.NextChild(me))
            if (cursor.Name == "text") text = SharedStrings.RichText(cursor);
        return text.Length > LongestText ? text[..LongestText] : text;
    }
}
