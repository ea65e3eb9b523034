using System.Globalization;
using System.Text;
using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Filings;

/// <summary>A filing about to be filled in: every place of the form has an entry, blank or not, and what will be worked out knows how.</summary>
internal static class FilingPlan
{
    /// <summary>Names of files have 255 bytes, an ideograph three of them.</summary>
    private const int LongestUnit = 50;

    public static Filing Of(Filing filing, Form form)
    {
        var places = OfficialDocuments.Blank(filing, form).SelectMany(d => d.Sections).SelectMany(s => s.Blocks).SelectMany(Keys).Distinct();
        var index = new FilingIndex(filing);
        var blanks = places.Where(key => index.Find(key) is null).Select(key => new Entry(key, new Blank("")));
        return Calculator.Complete(filing with { Entries = [.. filing.Entries.Concat(blanks).DistinctBy(e => e.Key)] });
    }

    /// <summary>2026年度青石镇人民政府填报表: safe as the name of a file, without signs that are not seen, and no longer than systems take.</summary>
    public static string NameOf(Filing filing)
    {
        var unit = string.Concat(filing.UnitName.EnumerateRunes().Where(IsSafe).Take(LongestUnit));
        return Sentences.WorkbookName(filing.Year, unit);
    }

    private static bool IsSafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value != Rune.ReplacementChar.Value && !(rune.IsAscii && "/\\:*?\"<>|".Contains((char)rune.Value, StringComparison.Ordinal));

    public static Sentence? WriteWorkbook(Filing filing, Form form, Language language, Stream stream)
    {
        var all = OfficialDocuments.Blank(filing, form)[^1];
        return new FillInOutput(language, FilingCarrier.Write).Write(filing.Body.Count > 0 ? all : WithoutBody(all, form), filing, stream);
    }

    public static Sentence? WriteJson(Filing filing, Language language, Stream stream)
    {
        new FilingJsonOutput(stream, language).Write(filing);
        return null;
    }

    /// <summary>A text that is yet to be drafted from the figures says nothing while there are none.</summary>
    private static OfficialDocument WithoutBody(OfficialDocument all, Form form) =>
        all with { Sections = [.. all.Sections.Where(s => !form.Parts.Any(p => p.IsBody && p.Id == s.Name))] };

    private static IEnumerable<FactKey> Keys(DocumentBlock block) => (block switch
    {
        TextBlock text => text.Runs,
        TableBlock table => table.Table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Runs),
        _ => [],
    }).Select(run => run.Key).OfType<FactKey>();
}
