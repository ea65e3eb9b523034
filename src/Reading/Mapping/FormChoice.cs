using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>
/// Chooses the form part of each table of a document. Forms of many places share most of their labels, so the labels a form has and the table
/// lacks count against it, as do those the table has and the form lacks; title, the form's number and the place decide between near ones, and a form that another table
/// of the document follows for certain comes first.
/// </summary>
internal sealed class FormChoice
{
    private const decimal LeastShare = 0.3m;
    private const decimal TitleShare = 0.4m;
    private const decimal LeastCover = 0.5m;
    private const decimal MarkBonus = 1m;
    private const decimal TitleBonus = 0.25m;
    private const decimal PlaceBonus = 0.12m;
    private const decimal HomeBonus = 0.06m;
    private const decimal SetMalus = 0.05m;
    private const int TitleRows = 3;
    private const int HeadRows = 8;
    private const int LongestTitle = 60;

    private readonly FormIndex _forms;
    private readonly Dictionary<TableGrid, List<LabelFit>> _fits = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<(PartIndex? Body, int Chapters)> _chapters;

    public FormChoice(FormIndex forms, Document document, IReadOnlyList<TableGrid> grids)
    {
        _forms = forms;
        Signs = forms.Signs.Of(document);
        foreach (var grid in grids) _fits[grid] = forms.Labels.Fits(grid.Words);
        _chapters = new(() => ByChapters(document));
        Home = FindHome(grids);
    }

    public Signs Signs { get; }

    /// <summary>The form that a table of the document fits with the widest lead over other forms, or null.</summary>
    public Form? Home { get; }

    /// <summary>The part a table fills, or null where it fills none.</summary>
    public PartIndex? Best(TableGrid table, string? titled) => Ranked(table, titled).Find(r => IsHeaded(table, r.Fit.Annex)).Fit.Annex;

    /// <summary>Whether a table right under one of a part goes on with it: it prints nothing that another part would know better.</summary>
    public bool GoesOn(TableGrid table, PartIndex open, PartIndex matched) => open != matched && Known(table, open) is > 0 and var known && known >= Known(table, matched);

    private int Known(TableGrid table, PartIndex annex) => _fits[table].Find(f => f.Annex == annex).Words;

    /// <summary>A form of items under heads alone is not that of a table that prints the same words beside its rows.</summary>
    private static bool IsHeaded(TableGrid table, PartIndex annex)
    {
        if (annex.Part.Blocks.Any(b => b.Rows.Count > 0 || b.Fields.Count > 0)) return true;
        for (var row = 0; row < table.RowCount && row < HeadRows; row++)
            if (Heads.Of(table, row, annex) is not null) return true;
        return false;
    }

    /// <summary>The parts a table may fill, the best first.</summary>
    public List<(LabelFit Fit, decimal Rank)> Ranked(TableGrid table, string? titled)
    {
        var title = titled ?? TitleIn(table);
        List<(LabelFit Fit, decimal Rank)> ranked = [];
        foreach (var fit in _fits[table])
        {
            var isTitled = title is not null && fit.Annex.Titles.Contains(title);
            if (!_forms.IsSingle && (fit.Annex.Part.NeedsTitle && !isTitled || IsOfAnotherPlace(fit))) continue;
            if (fit.Share + (isTitled ? TitleShare : 0) > LeastShare) ranked.Add((fit, Rank(fit, isTitled)));
        }

        ranked.Sort((a, b) => b.Rank.CompareTo(a.Rank));
        return ranked;
    }

    /// <summary>Whether the table has little of a sheet that belongs to a place, and the document neither names the place nor prints the form's mark.</summary>
    private bool IsOfAnotherPlace(LabelFit fit) => fit is { Cover: < LeastCover, Annex.Form.Places.Count: > 0 }
        && Signs.Place(fit.Annex.Form) is null && Signs.Mark(fit.Annex.Form) is null && !fit.Annex.Form.Parts.Any(p => p.IsBody);

    /// <summary>The annex title that a line ends with, in words, or null.</summary>
    public string? TitleOf(string line) => _forms.Titles.Ending(line);

    /// <summary>The part a title alone names: of the form the other tables follow, else the first with that title.</summary>
    public PartIndex? Titled(string? title)
    {
        if (title is null) return null;
        PartIndex? first = null;
        foreach (var annex in _forms.Annexes)
        {
            if (!annex.Titles.Contains(title)) continue;
            if (annex.Form == Home) return annex;
            first ??= annex;
        }

        return first;
    }

    /// <summary>The part the prose fills: the body of the form the tables follow; without such a form the one whose chapters the text has.</summary>
    public PartIndex? Body => _forms.Bodies.FirstOrDefault(b => b.Form == Home) ?? (Home is null || _chapters.Value.Chapters > 0 ? _chapters.Value.Body : null);

    /// <summary>The body of whose chapters the text has most, and how many.</summary>
    private (PartIndex?, int) ByChapters(Document document)
    {
        if (_forms.Bodies.Count == 0) return (null, 0);
        var words = document.Blocks.OfType<Paragraph>().Where(p => p.Text.Length <= LongestTitle).Select(p => LabelText.Words(p.Text, null)).ToHashSet();
        var best = _forms.Bodies.Select(b => (Body: b, Chapters: b.Part.Chapters.Count(c => c.Names.Any(words.Contains)))).MaxBy(b => b.Chapters);
        return (best.Body, best.Chapters);
    }

    private decimal Rank(LabelFit fit, bool isTitled) => fit.Cover
        + (isTitled ? TitleBonus : 0)
        + (Signs.Mark(fit.Annex.Form) is not null ? MarkBonus : 0)
        + (Signs.Place(fit.Annex.Form) is not null ? PlaceBonus : 0)
        + (fit.Annex.Form == Home ? HomeBonus : IsOfSet(fit.Annex) ? -SetMalus : 0);

    /// <summary>The project sheet of a set of annexes is the national one; alone it tells nothing of the set.</summary>
    private static bool IsOfSet(PartIndex annex) => annex.Part.EachItem is not null && annex.Form.Parts.Any(p => p.EachItem is null);

    /// <summary>A text that has most chapters of a set makes the project sheets behind it those of the set.</summary>
    private Form? FindHome(IReadOnlyList<TableGrid> grids)
    {
        var home = Leading(grids);
        if (home?.Parts.All(p => p.EachItem is not null) != true) return home;
        return _chapters.Value is ({ } body, var chapters) && chapters * 2 > body.Part.Chapters.Count && body.Form.Parts.Any(p => p.EachItem is not null) ? body.Form : home;
    }

    private Form? Leading(IReadOnlyList<TableGrid> grids)
    {
        Form? home = null;
        var widest = -1m;
        foreach (var grid in grids)
        {
            var ranked = Ranked(grid, null);
            if (ranked.Count == 0) continue;
            var best = ranked[0];
            var next = ranked.Find(r => r.Fit.Annex.Form != best.Fit.Annex.Form);
            if (best.Rank - next.Rank > widest) (home, widest) = (best.Fit.Annex.Form, best.Rank - next.Rank);
        }

        return home;
    }

    /// <summary>The title a table prints in its own first rows, as sheets do.</summary>
    private string? TitleIn(TableGrid table)
    {
        for (var row = 0; row < table.RowCount && row < TitleRows; row++)
            foreach (var (cell, _, _) in table.Row(row))
                if (cell.Text.Length is > 4 and <= LongestTitle && _forms.Titles.Ending(cell.Text) is { } title) return title;
        return null;
    }
}
