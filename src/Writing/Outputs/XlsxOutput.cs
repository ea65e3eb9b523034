using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Sheets;
using Gouji.Writing.Workbooks;

namespace Gouji.Writing.Outputs;

/// <summary>
/// An official document as a workbook: a sheet for each section, laid out and printed as the paper is, its figures numbers that can be summed.
/// Text that looks like a formula stays text.
/// </summary>
/// <param name="carry">Writes the data the workbook shall carry as JSON; null for one to be published, which carries and marks nothing.</param>
public sealed class XlsxOutput(Action<Filing, Stream>? carry = null) : IDocumentOutput
{
    public string Extension => "xlsx";

    public Model.Sentence? Write(OfficialDocument document, Filing filing, Stream stream)
    {
        var names = new SheetNames();
        var facts = new FilingIndex(filing);
        using var workbook = new WorkbookStream(stream);
        var sheets = new DocumentSheets(workbook, new PrintedFilling(facts, carry is not null));
        List<NamedCell> cells = [];
        foreach (var section in document.Sections)
        {
            var plan = SectionLayout.Of(section, names.Of(section.Name));
            sheets.Write(plan, DocumentSheets.Head(plan), []);
            if (carry is not null) cells.AddRange(plan.Cells.Where(c => c.Key is not null).Select(c => new NamedCell(c.Key!, $"{plan.Quoted}!${Model.SheetAddress.Column(c.Column)}${c.Row}")));
        }

        if (carry is not null) CarriedFiling.Write(workbook, filing, carry, cells);
        return null;
    }
}
