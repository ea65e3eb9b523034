using System.Text;
using Gouji.Model;
using Gouji.Writing.Html;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>
/// One page of HTML for each report, complete in itself: the document with marked spots, and beside it the findings; from each a click leads to the
/// other. Nothing is fetched when it is opened. It shows the whole report and says that it is for internal use; what findings of privacy are about
/// is masked in the list.
/// </summary>
/// <param name="pagePicture">A page of a file as PNG with its resolution, from 1; null where none can be made.</param>
public sealed class FindingsPageOutput(Language language, string version, Severity least = Severity.Privacy, Func<FileContents, int, byte[]?>? pagePicture = null) : IReportOutput
{
    public string Extension => ".html";

    public Sentence? Write(Audit audit, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        Write(audit, new HtmlWriter(writer));
        return null;
    }

    private void Write(Audit audit, HtmlWriter html)
    {
        var source = new SourceLookup(audit.Report.Document);
        var hide = new PrivateWords(audit.Findings, source).Hide;
        string Say(Sentence sentence) => hide(sentence.In(language));
        var findings = NumberedFinding.Number(audit.Findings.Where(f => f.Severity <= least));
        var marks = new Marks(source, findings, Listed(audit), Say);
        var page = new PageHtml(html, Say, language, version);
        page.Begin(audit.Report);
        page.BeginDocument();
        new DocumentHtml(html, audit.Report, marks, new MarkedText(html, marks, Say), Say, Picture(audit.Report.Document)).Write();
        page.BeginFindings();
        var places = new PlaceHtml(html, marks, Say, hide);
        var finding = new FindingHtml(html, places, new CauseHtml(html, places, Say), source, Say, hide);
        new FindingsHtml(html, finding, new CheckedHtml(html, places, Say, hide), Say).Write(audit, findings);
        page.End();
    }

    private static IEnumerable<Location> Listed(Audit audit) => audit.Coverage.Unproved.Select(s => s.Place).Concat(audit.Report.Questions.Select(q => q.Place));

    private Func<int, byte[]?>? Picture(Document document) => pagePicture is not null && document.Contents is { } contents ? page => pagePicture(contents, page) : null;
}
