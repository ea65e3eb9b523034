using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Formats.Packages;
using Gouji.Reading.Formats.Sheets;
using Gouji.Reading.Formats.Xlsx;

namespace Gouji.Reading.Formats;

/// <summary>Workbooks of Excel and WPS: xlsx, xlsm, xltx, transitional and strict (ECMA-376, ISO/IEC 29500).</summary>
/// <remarks>
/// Cells give the text that is shown, since printed digits say how exact a figure is; the number and the formula behind it stand beside.
/// Hidden sheets, rows and columns are read and marked. Other workbooks that formulas refer to are not looked for.
/// </remarks>
internal sealed class XlsxFormat : IFormat
{
    public string Name => "xlsx";

    public bool Recognises(ReadOnlySpan<byte> contents) => Signatures.IsWorkbook(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        using var allowance = new Allowance(limits);
        using var package = new ZipPackage(contents, allowance);
        if (Workbook.Read(package) is not { } workbook) return new DocumentRefused(Sentences.NoWorkbook);
        var blocks = new SheetBlocks(file, allowance);
        foreach (var entry in workbook.Sheets)
            if (!IsGuide(workbook, entry) && SheetReader.Read(package, workbook, entry) is { } sheet) blocks.Add(sheet);
        return new DocumentRead(new Document(file, Name, blocks.Blocks, blocks.Traces)
        {
            Contents = new FileContents(Name, contents),
            CarriedFiling = CarriedPart.Read(package, workbook.Related) ?? blocks.CarriedFiling,
            Controls = blocks.CarriedFiling is null ? [] : [.. Controls(file, workbook, blocks.NamedFacts), .. blocks.Formulas.Select(place => new ContentControl("t:", place))],
        });
    }

    /// <summary>How to fill in a workbook of ours is no text of the report.</summary>
    private static bool IsGuide(Workbook workbook, SheetEntry entry) =>
        (entry.Name == FilingSheets.HowToFillIn.Zh || entry.Name == FilingSheets.HowToFillIn.En) && workbook.CarriesFiling;

    /// <summary>The cells that our names bind to facts, tagged as controls of Word files are.</summary>
    private static IEnumerable<ContentControl> Controls(string file, Workbook workbook, IReadOnlyDictionary<string, string> tags)
    {
        foreach (var (name, tag) in tags)
            if (workbook.Names.TryGetValue(name, out var cell)) yield return new ContentControl(tag, new SheetPlace(file, cell.Sheet, cell.Address));
    }
}
