using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Writing.Workbooks;

/// <summary>Fills cells so that they can be filled in: what is entered is open and lightly coloured, what is computed is a formula, what stands elsewhere is taken from there.</summary>
internal sealed class FillInFilling(FilingIndex facts, FactCells cells, SheetFormula formulas, TypedScore scores) : ICellFilling
{
    public const string ToFillIn = "FFFBE6";
    public const string Computed = "EDEDED";

    public FilledCell Fill(SheetPlan plan, PlannedCell cell)
    {
        if (cells.Of(cell) is not { } fact) return Unbound(plan, cell);
        var entry = facts.Find(fact.Key);
        var look = cell.Look with { Format = CellFormats.Of(fact, entry?.Value, cell.Text), Shrinks = fact.IsFigure };
        if (cells.Of(fact.Key) is { } first && !ReferenceEquals(first.Cell, cell)) return new FilledCell(Taken(fact, first, plan, entry), look with { Fill = Computed });
        if (Formula(fact, entry) is { } formula) return new FilledCell(formula, look with { Fill = Computed });
        return Typed(fact, entry) is { } typed
            ? new FilledCell(typed, look with { Fill = Computed, IsUnlocked = true })
            : new FilledCell(Entered(fact, entry, cell), look with { Fill = cell.Runs.Any(r => r.IsToRevise) ? PaperLooks.ToRevise : ToFillIn, IsUnlocked = true });
    }

    /// <summary>What a fact's cell computes; null where a person overrode it, and for a number of the form itself, which may be set otherwise: 10 or 20 points.</summary>
    public FormulaContent? Formula(FactCell fact, Entry? entry)
    {
        if (!fact.IsFigure || entry?.Origin == Origin.Overridden || (entry is null ? Spare(fact) : entry.Derivation) is not { } derivation) return null;
        if (!derivation.Facts().Any()) return null;
        return formulas.Of(derivation, fact) is { } formula ? new FormulaContent(formula, Number(fact, entry), "") : null;
    }

    /// <summary>What a fact's cell works out from words that are yet to be typed; a person may type over it.</summary>
    public FormulaContent? Typed(FactCell fact, Entry? entry) =>
        entry is null or { Value: Blank { IsStruckOut: false }, Origin: not Origin.Overridden } && scores.Of(fact) is { } formula ? new FormulaContent(formula, null, "") : null;

    /// <summary>A row kept for one more item computes what the last item's row does.</summary>
    private Derivation? Spare(FactCell fact)
    {
        if (!cells.IsSpare(fact) || fact.Key.Item is not { } item || scores.Of(fact) is not null) return null;
        var last = facts.Items(item.Kind, item.List) is [.., var known] ? known : item with { Ordinal = 1 };
        return last == item ? null : facts.Find(fact.Key with { Item = last })?.Derivation?.For(last, item);
    }

    private static decimal? Number(FactCell fact, Entry? entry) => entry?.Value is Amount amount ? amount.Base / fact.ToBase : null;

    private static FormulaContent Taken(FactCell fact, FactCell first, SheetPlan plan, Entry? entry)
    {
        var place = first.From(plan);
        if (!fact.IsFigure) return new FormulaContent($"IF({place}=\"\",\"\",{place})", null, entry?.Value.Printed ?? "");
        var number = first.ToBase == fact.ToBase ? place : $"{place}*{FormulaTerm.Plain(first.ToBase)}/{FormulaTerm.Plain(fact.ToBase)}";
        return new FormulaContent($"IF(ISNUMBER({place}),{number},\"{fact.Lead.Replace("\"", "\"\"", StringComparison.Ordinal)}\")", Number(fact, entry), fact.Lead);
    }

    /// <summary>A figure as a number; words as they are; before anything is entered the words the figure comes behind.</summary>
    private static CellContent Entered(FactCell fact, Entry? entry, PlannedCell cell) => entry?.Value switch
    {
        Amount amount when fact.IsFigure && amount is { Vagueness: Vagueness.None, Comparator: Comparator.None } => new NumberContent(amount.Base / fact.ToBase),
        null or Blank { IsStruckOut: false } when fact.IsFigure => new TextContent(fact.Lead),
        { } value => new TextContent(fact.IsFigure ? cell.Text : value.Printed),
        null => CellContent.None,
    };

    /// <summary>A paragraph takes its figures from their cells; other text stands as it is, and only running text is open.</summary>
    private FilledCell Unbound(SheetPlan plan, PlannedCell cell)
    {
        var isOpen = cell.Role is TextRole.Body or TextRole.Heading1 or TextRole.Heading2 or TextRole.Heading3 or TextRole.AnnexList or TextRole.Signature
            || (cell.Kind is not null && cell.Runs.Any(r => r.Key is not null));
        var look = isOpen ? cell.Look with { IsUnlocked = true, Fill = cell.Runs.Any(r => r.IsToRevise) ? PaperLooks.ToRevise : cell.Kind is null ? null : ToFillIn } : cell.Look;
        return new FilledCell(SpokenFormula.Of(plan, cell, facts, cells) is { } formula ? new FormulaContent(formula, null, cell.Text) : new TextContent(cell.Text), look);
    }
}
