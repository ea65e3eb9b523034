using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Writing.Documents;

namespace Gouji.Writing.Workbooks;

/// <summary>Where each fact of a workbook is filled in: the first cell that states it. All others of the fact take it from there.</summary>
internal sealed class FactCells
{
    private readonly FilingIndex _facts;
    private readonly Form? _form;
    private readonly Dictionary<FactKey, FactCell> _first = [];
    private readonly Dictionary<PlannedCell, FactCell> _all = new(ReferenceEqualityComparer.Instance);

    public FactCells(FilingIndex facts, IEnumerable<SheetPlan> plans)
    {
        (_facts, _form) = (facts, FormCatalogue.Find(facts.Filing.FormId));
        foreach (var plan in plans)
            foreach (var cell in plan.Cells)
                if (Of(plan, cell) is { } fact) Add(fact);
    }

    public FilingIndex Facts => _facts;

    /// <summary>The cells in which facts are filled in, or computed, first.</summary>
    public IEnumerable<FactCell> First => _first.Values;

    /// <summary>The fact a cell states, or null.</summary>
    public FactCell? Of(PlannedCell cell) => _all.GetValueOrDefault(cell);

    /// <summary>The cell in which a fact is filled in, or null where the document does not ask for it.</summary>
    public FactCell? Of(FactKey key) => _first.GetValueOrDefault(Known(key)) ?? (key.Part is null ? null : Of(key with { Part = null }));

    /// <summary>The items of one kind the form offers beyond those the filing has.</summary>
    public bool IsSpare(FactCell cell) => cell.Key.Item is { } item && _facts.NameOf(item) is null && _facts.Find(cell.Key)?.Value is null or Blank;

    private void Add(FactCell fact)
    {
        _all[fact.Cell] = fact;
        _first.TryAdd(fact.Key, fact);
    }

    /// <summary>What a place means is the entry it prints.</summary>
    private FactKey Known(FactKey key) => _facts.Find(key)?.Key ?? key;

    private FactCell? Of(SheetPlan plan, PlannedCell cell)
    {
        if (cell.Role is not (null or TextRole.SignLine) || cell.Runs.Count(r => r.Key is not null) != 1) return null;
        var at = cell.Runs.Index().First(r => r.Item.Key is not null).Index;
        var key = cell.Runs[at].Key!;
        var (lead, tail) = (string.Concat(cell.Runs.Take(at).Select(r => r.Text)), string.Concat(cell.Runs.Skip(at + 1).Select(r => r.Text)));
        if (lead.Length + tail.Length > 0 && PrintedNumber.Quoted(lead + tail) is null) return null;
        return new FactCell(plan, cell, Known(key), lead, tail, UnitOf(plan, key));
    }

    /// <summary>The unit of what stands there already, else that of its part of the form.</summary>
    private Unit UnitOf(SheetPlan plan, FactKey key) => _facts.Find(key)?.Value is Amount amount ? amount.Unit : key.Concept.Dimension switch
    {
        Dimension.Money => _form?.Parts.FirstOrDefault(p => PartIds.Fills(plan.Name, p))?.Unit is { Dimension: Dimension.Money } unit ? unit : Unit.WanYuan,
        Dimension.Ratio => Unit.Percent,
        Dimension.Points => Unit.Point,
        Dimension.People => Unit.Person,
        Dimension.Area => Unit.SquareMetre,
        _ => Unit.None,
    };
}
