using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Html;

/// <summary>What was checked: outcomes of all four kinds with the reasons of those that gave no verdict, the figures proved and unproved, what was not understood.</summary>
internal sealed class CheckedHtml(HtmlWriter html, PlaceHtml places, Func<Sentence, string> say, Func<string, string> hide)
{
    private const int MostListed = 300;

    public void Write(Audit audit)
    {
        var proof = audit.Coverage;
        html.Open("details", ("class", "checked"), ("id", "checked"), ("open", audit.Findings.Count == 0 ? "" : null));
        html.Element("summary", say(Sentences.Checked(SummaryLines.RuleCount(audit), proof.Figures, proof.Proved, audit.Report.Questions.Count)));
        WriteOutcomes(audit);
        html.Element("p", say(Sentences.Proved(proof.Proved, proof.Figures, Figures.Share(proof.Proved, proof.Figures))));
        WriteList(Sentences.Unproved, proof.Unproved, statement => WriteUnproved(statement));
        if (audit.Report.Questions.Count == 0) html.Element("p", say(Sentences.NoQuestions));
        WriteList(Sentences.Questions, audit.Report.Questions, WriteQuestion);
        html.End("details");
    }

    private void WriteOutcomes(Audit audit)
    {
        html.Open("dl", ("class", "sums"));
        Write(Sentences.Holds, audit.Outcomes.Count(o => o is Holds));
        Write(Sentences.Fails, audit.Outcomes.Count(o => o is Fails));
        Write(Sentences.DoesNotApply, audit.Outcomes.Count(o => o is DoesNotApply));
        Write(Sentences.Undecided, audit.Outcomes.Count(o => o is Undecided));
        html.End("dl");
        WriteReasons(Sentences.Undecided, audit.Outcomes.OfType<Undecided>().Select(o => (o.Rule, o.Why)));
        WriteReasons(Sentences.DoesNotApply, audit.Outcomes.OfType<DoesNotApply>().Select(o => (o.Rule, o.Why)));
    }

    private void Write(Sentence name, int count)
    {
        html.Open("div");
        html.Element("dt", say(name));
        html.Element("dd", count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        html.Close("div");
    }

    private void WriteReasons(Sentence name, IEnumerable<(Rule Rule, Sentence Why)> reasons) => WriteList(
        name,
        [.. reasons.GroupBy(r => (r.Rule.Id, Why: say(r.Why))).Select(g => (g.Key.Id, Title: say(g.First().Rule.Title), g.Key.Why, Count: g.Count()))],
        reason =>
        {
            html.Element("span", reason.Id, ("class", "rule"));
            html.Text($" {reason.Title}");
            html.Element("span", $" {reason.Why}{(reason.Count > 1 ? $" ×{reason.Count}" : "")}", ("class", "faint"));
        });

    private void WriteUnproved(Statement statement)
    {
        html.Element("b", places.Printed(Spot.Of(statement)), ("class", "fig"));
        html.Text(" ");
        places.WriteLink(Spot.Of(statement), null);
    }

    private void WriteQuestion(Question question)
    {
        places.WriteLink(question.Place, hide(DisplayWidth.Clip(VisibleText.Of(question.Printed.Length > 0 ? question.Printed : question.Context).Trim(), 60)) is { Length: > 0 } words ? words : say(question.Place.Words));
        html.Element("span", $" {say(question.Why)}", ("class", "faint"));
    }

    private void WriteList<T>(Sentence name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0) return;
        html.Open("details");
        html.Element("summary", say(Sentences.Counted(name, items.Count)));
        html.Open("ul");
        foreach (var item in items.Take(MostListed))
        {
            html.Open("li");
            write(item);
            html.End("li");
        }

        html.Close("ul");
        if (items.Count > MostListed) html.Element("p", say(Sentences.AndMore(items.Count)), ("class", "faint"));
        html.End("details");
    }
}
