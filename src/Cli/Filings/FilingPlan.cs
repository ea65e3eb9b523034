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
    public static Filing Of(Filing filing, Form form)
    {
        var places = OfficialDocuments.Of(filing, form).SelectMany(d => d.Sections).SelectMany(s => s.Blocks).SelectMany(Keys).Distinct();
        var index = new FilingIndex(filing);
        var blanks = places.Where(key => index.Find(key) is null).Select(key => new Entry(Shared(key), new Blank("")));
        return Calculator.Plan(filing with { Entries = [.. filing.Entries.Concat(blanks).DistinctBy(e => e.Key)] });
    }

    /// <summary>2026年度青石镇人民政府填报表: safe as the name of a file.</summary>
    public static string NameOf(Filing filing) =>
        string.Concat($"{filing.Year}年度{filing.UnitName}填报表".Where(c => !char.IsControl(c) && !"/\\:*?\"<>|".Contains(c, StringComparison.Ordinal)));

    public static Sentence? WriteWorkbook(Filing filing, Form form, Stream stream) =>
        new FillInOutput().Write(OfficialDocuments.Of(filing, form)[^1], filing, stream);

    public static Sentence? WriteJson(Filing filing, Stream stream)
    {
        new FilingJsonOutput(stream).Write(filing);
        return null;
    }

    /// <summary>What a clerk enters is meant for all parts that ask for it.</summary>
    private static FactKey Shared(FactKey key) => key;

    private static IEnumerable<FactKey> Keys(DocumentBlock block) => (block switch
    {
        TextBlock text => text.Runs,
        TableBlock table => table.Table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Runs),
        _ => [],
    }).Select(run => run.Key).OfType<FactKey>();
}
