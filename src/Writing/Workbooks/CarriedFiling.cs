using System.Security;
using System.Text;
using Gouji.Model.Filings;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>
/// The data a workbook was written from, which it carries so that it can be opened again: as an XML part, which Excel and WPS keep, and in a hidden
/// sheet, which LibreOffice keeps, too. Beside the data the sheet lists which name stands for which fact's cell, and which of them a formula of ours works out.
/// </summary>
internal static class CarriedFiling
{
    /// <summary>Below what Excel takes in a cell, 32,767.</summary>
    private const int LongestPiece = 30_000;

    public static void Write(WorkbookStream workbook, Filing filing, Action<Filing, Stream> carry, IReadOnlyList<NamedCell> cells)
    {
        using var memory = new MemoryStream();
        carry(filing, memory);
        var json = Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
        workbook.Carry($"<gouji xmlns=\"{Filing.Namespace}\">{SecurityElement.Escape(json)}</gouji>");
        var names = cells.Select((cell, i) => (Cell: cell, Name: FormattableString.Invariant($"gouji_{i + 1}"))).ToList();
        foreach (var (cell, name) in names) workbook.Name(name, cell.Cell);
        using var sheet = workbook.Open(new SheetHead(FilingSheets.Carried, false, [("", 12), ("", 12), ("", 40), ("", 4)]) { IsHidden = true });
        // Excel takes _x0041_ in a cell for the letter A (ECMA-376 part 1, 22.4.2.4); JSON has another way to write the line.
        var pieces = Pieces(json.Replace("_x", "\\u005fx", StringComparison.Ordinal)).ToList();
        for (var i = 0; i < Math.Max(pieces.Count, names.Count); i++)
        {
            sheet.Row().Cell(i < pieces.Count ? pieces[i] : null, 0);
            if (i < names.Count) sheet.Cell(names[i].Name, 0).Cell(FactKeyText.Print(names[i].Cell.Key), 0).Cell(names[i].Cell.IsComputed ? FilingSheets.Computed : null, 0);
        }
    }

    /// <summary>Pieces that fit a cell; a pair of surrogates is never cut in two.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(LongestPiece, text.Length - at);
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1])) length--;
            yield return text.Substring(at, length);
            at += length;
        }
    }
}
