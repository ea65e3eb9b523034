using Gouji.Model;
using Gouji.Reading.Formats.Packages;
using Gouji.Reading.Formats.Sheets;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>The sheets of a workbook in their order, and what their cells share: strings, formats, the day counting starts from.</summary>
internal sealed class Workbook
{
    private const int DaysTo1904 = 1462;

    private readonly ZipPackage _package;
    private readonly IReadOnlyList<Relationship> _related;
    private readonly List<SheetEntry> _sheets = [];
    private readonly Dictionary<string, (string Sheet, string Address)> _names = [];

    private Workbook(ZipPackage package, string part)
    {
        _package = package;
        _related = package.RelatedTo(part);
    }

    public IReadOnlyList<SheetEntry> Sheets => _sheets;

    /// <summary>Whether it is one of ours: what its own formulas will give is then worked out anew.</summary>
    public bool CarriesFiling => _sheets.Exists(s => s.Name == Model.Filings.FilingSheets.Carried && s.IsHidden);

    /// <summary>The parts the workbook refers to.</summary>
    public IReadOnlyList<Relationship> Related => _related;

    /// <summary>The cells that names of ours stand for: gouji_12 for C10 of 附件2.</summary>
    public IReadOnlyDictionary<string, (string Sheet, string Address)> Names => _names;

    public int Epoch { get; private set; }

    public SharedStrings Strings { get; private set; } = SharedStrings.None;

    public CellStyles Styles { get; private set; } = CellStyles.None;

    /// <summary>Reads the workbook; null where the package has none.</summary>
    public static Workbook? Read(ZipPackage package)
    {
        var part = package.MainPart("xl/workbook.xml");
        using var cursor = Open(package, part);
        if (cursor is not { Name: "workbook" }) return null;
        var workbook = new Workbook(package, part);
        workbook.Walk(cursor);
        workbook.Styles = CellStyles.Read(workbook.OpenRelated("styles"), package.Allowance);
        workbook.Strings = SharedStrings.Read(workbook.OpenRelated("sharedStrings"), package.Allowance);
        return workbook;
    }

    public static SheetCursor? Open(ZipPackage package, string part) => package.Open(part, (xml, source) => new SheetCursor(xml, source, package.Allowance));

    private void Walk(SheetCursor cursor)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Name == "workbookPr") Epoch = cursor.Is("date1904") ? DaysTo1904 : 0;
            else if (cursor.Name == "sheets") WalkSheets(cursor);
            else if (cursor.Name == "definedNames") WalkNames(cursor);
        }
    }

    /// <summary>Names that stand for one cell; of a row that was taken out they stand for none any more.</summary>
    private void WalkNames(SheetCursor cursor)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Name != "definedName" || cursor.Attribute("name") is not { } name || !name.StartsWith(CarriedSheet.Names, StringComparison.Ordinal)) continue;
            var formula = cursor.ReadText();
            var bang = formula.LastIndexOf('!');
            if (bang > 0 && SheetAddress.Read(formula.AsSpan(bang + 1)) is var (row, column)) _names[name] = (Unquoted(formula[..bang]), SheetAddress.Of(row, column));
        }
    }

    private static string Unquoted(string sheet) => sheet is ['\'', .., '\''] ? sheet[1..^1].Replace("''", "'", StringComparison.Ordinal) : sheet;

    /// <summary>Charts and dialogues are sheets too, which hold no cells.</summary>
    private void WalkSheets(SheetCursor cursor)
    {
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Name != "sheet" || cursor.RelationshipId() is not { } id) continue;
            if (_related.FirstOrDefault(r => r.Id == id) is not { Kind: "worksheet" } relationship) continue;
            _sheets.Add(new SheetEntry(cursor.Attribute("name") ?? "", relationship.Part, cursor.Attribute("state") is "hidden" or "veryHidden"));
        }
    }

    private SheetCursor? OpenRelated(string kind) => _related.FirstOrDefault(r => r.Kind == kind) is { } relationship ? Open(_package, relationship.Part) : null;
}

/// <summary>A sheet as the workbook lists it.</summary>
internal sealed record SheetEntry(string Name, string Part, bool IsHidden);
