using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>Says which form a document follows, how sure that is and why, in words a clerk can check.</summary>
internal sealed class FormRecognition(FormChoice choice, Form? given)
{
    /// <summary>Fits nearer than this are equally good.</summary>
    private const decimal Even = 0.02m;

    public FormMatch? Of(List<FoundPart> parts)
    {
        List<(FoundPart Part, LabelFit Fit, List<(LabelFit Fit, decimal Rank)> Ranked)> told = [.. parts.Where(p => p.Form is { Part.IsBody: false }).Select(Told)];
        if (Main(told.Select(t => t.Part)) is not { } main) return given is null ? null : Nothing(given);
        List<(FoundPart Part, LabelFit Fit, List<(LabelFit Fit, decimal Rank)> Ranked)> own = [.. told.Where(t => t.Part.Form!.Form == main && t.Fit.Labels > 0)];
        var share = own.Count == 0 ? 0 : own.Sum(t => t.Fit.Cover) / own.Count;
        var rivals = own.SelectMany(t => t.Ranked.Where(r => r.Fit.Annex.Form != main).Select(r => (r.Fit, Gap: t.Ranked.Find(x => x.Fit.Annex == t.Part.Form).Rank - r.Rank))).ToList();
        var rival = rivals.Where(r => r.Fit.Annex.Form.ReportKind.Length > 0).OrderBy(r => r.Gap).FirstOrDefault();
        var isTie = given is null && rival.Fit.Annex is not null && rivals.Exists(r => r.Gap < Even) && own.TrueForAll(t => t.Ranked.Exists(r => r.Fit.Annex.Form == rival.Fit.Annex.Form));
        return new FormMatch(main.Id, decimal.Round(share, 2), Why(main, own.ConvertAll(t => (t.Part, t.Fit)), told.Select(t => t.Part.Form!.Form).Where(f => f != main).Distinct(), isTie ? rival.Fit.Annex!.Form : null))
        {
            RunnerUp = rival.Fit.Annex is { } next ? new NearForm(next.Form.Id, decimal.Round(rival.Fit.Cover, 2)) : null,
            IsTie = isTie,
            IsGiven = given is not null,
        };
    }

    private (FoundPart, LabelFit, List<(LabelFit Fit, decimal Rank)>) Told(FoundPart part)
    {
        var ranked = part.Tables.Count == 0 ? [] : choice.Ranked(part.Tables[0], choice.TitleOf(part.Part.Title));
        return (part, ranked.Find(r => r.Fit.Annex == part.Form).Fit, ranked);
    }

    /// <summary>The form of the report: the one of the parts filled once, before those of a sheet for each project; among these the most frequent.</summary>
    private static Form? Main(IEnumerable<FoundPart> parts) => parts.GroupBy(p => p.Form!.Form)
        .OrderByDescending(g => g.Any(p => p.Form!.Part.EachItem is null)).ThenByDescending(g => g.Count()).FirstOrDefault()?.Key;

    private Sentence Why(Form form, List<(FoundPart Part, LabelFit Fit)> parts, IEnumerable<Form> others, Form? even)
    {
        var (labels, met) = (parts.Sum(p => p.Fit.Annex.LabelCount), parts.Sum(p => p.Fit.Labels));
        List<Sentence> reasons = [Sentences.LabelsMet(string.Join("、", parts.Select(p => p.Part.Part.Id)), form.Name, met, labels)];
        if (choice.Signs.Mark(form) is { } mark) reasons.Add(Sentences.MarkMet(mark));
        if (choice.Signs.Place(form) is { } place) reasons.Add(Sentences.PlaceMet(place));
        foreach (var other in others) reasons.Add(Sentences.OtherForm(other.Name));
        if (even is not null) reasons.Add(Sentences.EvenForm(even.Name, even.Id));
        if (given is not null) reasons.Insert(0, Sentences.FormGiven);
        return new Sentence(string.Join("；", reasons.Select(r => r.Zh)), string.Join("; ", reasons.Select(r => r.En)));
    }

    private static FormMatch Nothing(Form given) => new(given.Id, 0, Sentences.NothingOfForm(given.Name)) { IsGiven = true };
}
