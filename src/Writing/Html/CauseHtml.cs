using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Html;

/// <summary>What may be behind a finding: likely wrong cells with the repaired figure and the evidence, and bridges that explain the gap.</summary>
internal sealed class CauseHtml(HtmlWriter html, PlaceHtml places, Func<Sentence, string> say)
{
    /// <summary>More than these are folded.</summary>
    private const int MostOpen = 2;

    public void Write(Finding finding)
    {
        var isFolded = finding.Suspects.Count > MostOpen + 1;
        for (var i = 0; i < finding.Suspects.Count; i++)
        {
            if (isFolded && i == MostOpen) BeginRest(finding.Suspects.Count - MostOpen);
            Write(i + 1, finding.Suspects[i], finding.Place);
        }

        if (isFolded) html.End("details");
        foreach (var bridge in finding.Bridges) Write(bridge);
    }

    private void BeginRest(int count)
    {
        html.Open("details");
        html.Element("summary", say(Sentences.MoreSuspects(count)));
    }

    private void Write(int number, Suspect suspect, Spot place)
    {
        html.Open("div", ("class", "cause"));
        html.Open("p");
        html.Element("b", say(Sentences.Suspect(number)));
        html.Text(" " + say(suspect.Kind) + " ");
        WriteRepair(suspect);
        html.Close("p");
        html.Element("p", say(suspect.What));
        if (suspect.Spot.Location != place.Location) WritePlace(suspect);
        WriteEvidence(suspect);
        html.End("div");
    }

    private void WriteRepair(Suspect suspect)
    {
        if (Figures.Repaired(suspect) is not { } repaired) return;
        html.Open("span", ("class", "repair"));
        html.Element("s", places.Printed(suspect.Spot));
        html.Text(" → ");
        html.Element("ins", repaired);
        html.Close("span");
    }

    private void WritePlace(Suspect suspect)
    {
        html.Open("p", ("class", "where"));
        places.WriteLink(suspect.Spot, Figures.Repaired(suspect));
        html.Close("p");
    }

    /// <summary>Folded: who doubts the cause opens it.</summary>
    private void WriteEvidence(Suspect suspect)
    {
        if (suspect.For.Count + suspect.Against.Count == 0) return;
        List<string> counts = [];
        if (suspect.For.Count > 0) counts.Add(say(Sentences.Counted(Sentences.For, suspect.For.Count)));
        if (suspect.Against.Count > 0) counts.Add(say(Sentences.Counted(Sentences.Against, suspect.Against.Count)));
        html.Open("details");
        html.Element("summary", string.Join(" · ", counts));
        WriteEvidence(Sentences.For, suspect.For);
        WriteEvidence(Sentences.Against, suspect.Against);
        html.End("details");
    }

    private void WriteEvidence(Sentence name, IReadOnlyList<Sentence> evidence)
    {
        foreach (var sentence in evidence)
        {
            html.Open("p");
            html.Element("b", say(name));
            html.Text(" " + say(sentence));
            html.Close("p");
        }
    }

    private void Write(Bridge bridge)
    {
        html.Open("div", ("class", "cause"));
        html.Open("p");
        html.Element("b", say(Sentences.Bridge));
        html.Text(" " + say(bridge.What));
        html.Close("p");
        html.Element("p", $"{Figures.Money(bridge.Gap)} = {string.Join(" + ", bridge.Terms.Select(t => $"{Figures.Money(t.Amount)} {say(t.Name)}"))}", ("class", "sum"));
        List<Spot> spots = [.. bridge.Terms.SelectMany(t => t.Spots)];
        if (spots.Count > 0) places.WriteFigures(Sentences.BridgeFigures, spots);
        html.End("div");
    }
}
