using System.Globalization;
using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Html;

/// <summary>The list beside the document: what was found in a sentence, filters, what was checked, then the findings by severity, most serious first.</summary>
internal sealed class FindingsHtml(HtmlWriter html, FindingHtml findings, CheckedHtml proof, Func<Sentence, string> say)
{
    public void Write(Audit audit, IReadOnlyList<NumberedFinding> numbered)
    {
        List<IGrouping<Severity, NumberedFinding>> groups = [.. numbered.GroupBy(n => n.Finding.Severity)];
        html.Open("h2", ("id", "findings-head"));
        html.Text(say(Sentences.Findings) + " ");
        html.Element("b", numbered.Count.ToString(CultureInfo.InvariantCulture));
        html.Close("h2");
        if (Result(audit, numbered.Count) is { } result) html.Element("p", say(result), ("class", "result"));
        if (groups.Count > 0) WriteFilters(groups);
        proof.Write(audit);
        foreach (var group in groups) WriteGroup(group.Key, [.. group]);
        html.Element("p", say(Sentences.NothingMatches), ("id", "none"), ("hidden", ""));
    }

    /// <summary>What the numbers do not say by themselves: that nothing was found and what was checked, or that there is more than the list shows.</summary>
    private static Sentence? Result(Audit audit, int shown)
    {
        if (audit.Findings.Count == 0) return SummaryLines.NothingFound(audit);
        var (hidden, following) = (audit.Findings.Count - shown, audit.Findings.Sum(SummaryLines.Following));
        if (shown == 0) return Sentences.NothingShown(hidden);
        return hidden + following > 0 ? Sentences.Found(audit.Findings.Count, following, hidden) : null;
    }

    private void WriteFilters(List<IGrouping<Severity, NumberedFinding>> groups)
    {
        html.Open("div", ("class", "filters"));
        html.Open("fieldset");
        html.Element("legend", say(Sentences.BySeverity), ("class", "vh"));
        foreach (var group in groups) WriteFilter(group.Key, group.Count());
        html.Close("fieldset");
        html.Open("input", ("type", "search"), ("id", "search"), ("aria-label", say(Sentences.Search)), ("placeholder", say(Sentences.Search)), ("autocomplete", "off"));
        html.Element("p", "", ("id", "status"), ("role", "status"), ("data-template", say(Sentences.ShownTemplate)));
        html.End("div");
    }

    private void WriteFilter(Severity severity, int count)
    {
        html.Open("label", ("class", "chip " + Sentences.Word(severity)));
        html.Open("input", ("type", "checkbox"), ("checked", ""), ("value", Sentences.Word(severity)));
        WriteName(severity, count);
        html.End("label");
    }

    private void WriteGroup(Severity severity, IReadOnlyList<NumberedFinding> group)
    {
        var id = "g-" + Sentences.Word(severity);
        html.Open("section", ("class", "group"), ("aria-labelledby", id));
        html.Open("h3", ("id", id), ("class", Sentences.Word(severity)));
        WriteName(severity, group.Count);
        html.End("h3");
        html.Open("ol");
        foreach (var numbered in group) findings.Write(numbered);
        html.Close("ol");
        html.End("section");
    }

    private void WriteName(Severity severity, int count)
    {
        html.Element("span", Sentences.Sign(severity), ("aria-hidden", "true"));
        html.Text($" {say(Sentences.Severity(severity))} ");
        html.Element("b", count.ToString(CultureInfo.InvariantCulture));
    }
}
