using Gouji.Model;
using Gouji.Reading.Formats.Packages;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>The notes on the cells of a sheet (ECMA-376 part 1, 18.7).</summary>
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
        while (cursor.NextChild(me))
            if (cursor.Name == "commentList") List(cursor, notes, package.Allowance);
        return notes;
    }

    private static void List(SheetCursor cursor, List<(string, string)> notes, Allowance allowance)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Name != "comment" || SheetAddress.Read(cursor.Attribute("ref")) is not var (row, column)) continue;
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
