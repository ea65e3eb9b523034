using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The running text of a report without blanks and quotation marks, paragraph by paragraph. Made once for all rules.</summary>
internal sealed class PlainText
{
    private readonly List<string> _body = [];
    private readonly List<string> _all = [];

    private PlainText(Report report)
    {
        foreach (var part in report.Parts)
            foreach (var block in part.Blocks)
                if (block is Paragraph { IsBody: true } paragraph) Take(part, BodyText.Plain(paragraph.Text));
    }

    /// <summary>The paragraphs of the body.</summary>
    public IReadOnlyList<string> Body => _body;

    /// <summary>Those of the body and the notes that stand outside the tables of the annexes.</summary>
    public IReadOnlyList<string> All => _all;

    public static PlainText Of(FactBook book) => book.Reading(static b => new PlainText(b.Report));

    private void Take(ReportPart part, string text)
    {
        _all.Add(text);
        if (part.Id == BodyText.Body) _body.Add(text);
    }
}
