using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Html;

/// <summary>
/// One finding of the list, in the order every medium keeps: place and rule, sentence with both figures, the spot in the source, the figures it
/// stands on, likely causes, bridges, what follows, what to do, the legal basis.
/// </summary>
internal sealed class FindingHtml(HtmlWriter html, PlaceHtml places, CauseHtml causes, SourceLookup source, Func<Sentence, string> say, Func<string, string> hide)
{
    public void Write(NumberedFinding numbered)
    {
        var (finding, id) = (numbered.Finding, numbered.Id);
        html.Open("li");
        html.Open("article", ("id", id), ("class", "f " + Sentences.Word(finding.Severity)), ("tabindex", "-1"), ("aria-labelledby", id + "-t"), ("data-s", Sentences.Word(finding.Severity)));
        WriteHead(numbered);
        html.Element("p", say(finding.Message), ("class", "say"));
        WriteFigures(finding);
        WriteExcerpt(finding);
        if (finding.Related.Count > 0) places.WriteFigures(Sentences.Related, finding.Related);
        causes.Write(finding);
        WriteConsequences(numbered);
        WriteEnd(finding);
        html.Close("article");
        html.End("li");
    }

    private void WriteHead(NumberedFinding numbered)
    {
        var finding = numbered.Finding;
        html.Open("header");
        html.Open("h4", ("id", numbered.Id + "-t"));
        html.Open("span", ("class", "no"));
        html.Element("span", Sentences.Sign(finding.Severity), ("aria-hidden", "true"));
        html.Text(numbered.Label);
        html.Close("span");
        html.Text(" ");
        places.WriteLink(finding.Place, null);
        html.Close("h4");
        html.Open("p", ("class", "at"));
        html.Element("b", say(Sentences.Severity(finding.Severity)), ("class", "sev"));
        html.Text(" · ");
        html.Element("span", finding.Rule.Id, ("class", "rule"), ("title", say(finding.Rule.Title)));
        html.Text(" · " + say(finding.Place.Location.Words));
        html.Close("p");
        html.End("header");
    }

    private void WriteFigures(Finding finding)
    {
        if (finding.Stated is null && finding.Expected is null && finding.Difference is null) return;
        html.Open("dl", ("class", "sums"));
        WriteFigure(Sentences.StatedFigure, finding.Stated, finding.Unit);
        WriteFigure(Sentences.ExpectedFigure, finding.Expected, finding.Unit);
        WriteFigure(Sentences.DifferenceFigure, finding.Difference, finding.Unit);
        if (finding.Tolerance is > 0) WriteFigure(Sentences.Tolerance, finding.Tolerance, finding.Unit, say(Sentences.Rounding(Figures.WithUnit(finding.Tolerance.Value, finding.Unit))));
        html.End("dl");
    }

    private void WriteFigure(Sentence name, decimal? value, Unit unit, string? title = null)
    {
        if (value is not { } figure) return;
        html.Open("div", ("title", title), ("class", title is null ? null : "faint"));
        html.Element("dt", say(name));
        html.Element("dd", Figures.WithUnit(figure, unit));
        html.Close("div");
    }

    /// <summary>What must not be published is not repeated beside the document either.</summary>
    private void WriteExcerpt(Finding finding)
    {
        if (finding.Severity == Severity.Privacy || Excerpt.Of(finding.Place, source, say(Sentences.Blank)) is not { } excerpt) return;
        html.Open("p", ("class", "quote"));
        html.Text(hide(excerpt.Before));
        html.Element("mark", string.IsNullOrWhiteSpace(excerpt.Marked) ? say(Sentences.Blank) : hide(excerpt.Marked));
        html.Text(hide(excerpt.After));
        html.End("p");
    }

    private void WriteConsequences(NumberedFinding numbered)
    {
        if (numbered.Consequences.Count == 0) return;
        html.Open("details", ("class", "follow"));
        html.Element("summary", say(Sentences.Following(numbered.Consequences.Count)));
        html.Open("ol");
        foreach (var consequence in numbered.Consequences) WriteConsequence(consequence);
        html.Close("ol");
        html.End("details");
    }

    private void WriteConsequence(NumberedFinding numbered)
    {
        html.Open("li", ("id", numbered.Id), ("tabindex", "-1"), ("class", "c"));
        html.Element("span", numbered.Label, ("class", "no"));
        html.Text(" ");
        places.WriteLink(numbered.Finding.Place, null);
        html.Element("span", numbered.Finding.Rule.Id, ("class", "rule"), ("title", say(numbered.Finding.Rule.Title)));
        html.Element("p", say(numbered.Finding.Message));
        WriteConsequences(numbered);
        html.End("li");
    }

    private void WriteEnd(Finding finding)
    {
        WriteEnd("do", Sentences.Remedy, say(finding.Remedy));
        WriteEnd("basis", Sentences.Basis, say(finding.Rule.Basis));
    }

    private void WriteEnd(string kind, Sentence name, string text)
    {
        if (text.Length == 0) return;
        html.Open("p", ("class", kind));
        html.Element("b", say(name));
        html.Text(" " + text);
        html.End("p");
    }
}
