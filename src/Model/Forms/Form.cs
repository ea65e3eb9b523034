namespace Gouji.Model.Forms;

/// <summary>An official form: its parts, and what every head, row and field of them means. Reading, Writing and the web need nothing else.</summary>
/// <param name="Id">Its folder's name.</param>
public sealed record Form(string Id, Sentence Name, string ReportKind, IReadOnlyList<FormPart> Parts)
{
    /// <summary>Names of the places that use it, as units bear them: 四川省, 四川.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>What only this form prints, such as its number: 510000_0013zp.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>The parts that are drawn as the paper has them; the others are laid out from their blocks.</summary>
    public IReadOnlyList<PartLayout> Layouts { get; init; } = [];
}

/// <summary>The body or one annex of a form.</summary>
/// <param name="Id">附件1, 附件2 …</param>
/// <param name="Names">What it is called besides its number, first the usual one.</param>
/// <param name="Titles">Words its title contains.</param>
/// <param name="Chapters">First-level chapters of a body text in their order.</param>
/// <param name="EachItem">The item kind when the part is filled once per item (one 附件4 per project), or null.</param>
public sealed record FormPart(
    string Id,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Titles,
    Unit? Unit,
    string? EachItem,
    IReadOnlyList<Label> Chapters,
    IReadOnlyList<FormBlock> Blocks)
{
    public bool IsBody => Chapters.Count > 0;

    /// <summary>Whether its id is a number printed above its title, 附件2 or 公开13表, rather than its name.</summary>
    public bool IsNumbered => Id.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether a report of the form has the part; of a body, with all its chapters.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether its labels stand in many a table that follows no form, so that they tell it only under its title.</summary>
    public bool NeedsTitle { get; init; }

    /// <summary>How the points are spread, in the ways the form allows.</summary>
    public IReadOnlyList<WeightRegime> Weights { get; init; } = [];

    /// <summary>How its indicators are scored.</summary>
    public ScoringManner Scoring { get; init; } = ScoringManner.Usual;
}

/// <summary>A block of a part's table: heads over rows, or heads over items, or fields.</summary>
/// <param name="ItemKind">When the rows under the heads are items of this kind.</param>
/// <param name="Totals">Under items: the row that sums them up, with its own meanings, or null.</param>
public sealed record FormBlock(
    string Title,
    Unit? Unit,
    FundScope Scope,
    string? ItemKind,
    IReadOnlyList<FormColumn> Columns,
    IReadOnlyList<FormRow> Rows,
    IReadOnlyList<FormField> Fields,
    FormTotals? Totals)
{
    /// <summary>Heads that stand over several heads and add their coordinates: 预算数 over 总额 and 财政拨款.</summary>
    public IReadOnlyList<FormColumn> Groups { get; init; } = [];

    /// <summary>What stands where a row and a column meet: a head that names a concept gives it to every row, any other completes the row's.</summary>
    public Meaning MeaningOf(FormRow row, Meaning column) => Scoped(column.Concept is not null ? column : column.Within(row.Meaning));

    /// <summary>Money whose line gives no scope is of the block's; what is no money has none.</summary>
    public Meaning Scoped(Meaning meaning) =>
        meaning with { Scope = meaning.Concept?.Dimension != Dimension.Money ? FundScope.Unstated : meaning.Scope == FundScope.Unstated ? Scope : meaning.Scope };
}

/// <summary>A head and what stands under it.</summary>
public sealed record FormColumn(Label Label, Meaning Meaning, bool IsRequired)
{
    /// <summary>Whether only the block's first row, its total, has something to say under the head.</summary>
    public bool IsOfTotal { get; init; }

    /// <summary>What the points mean that the head itself prints, 得分（20分×执行率）, or null.</summary>
    public Concept? PrintedPoints { get; init; }
}

/// <summary>A row and what it means; its columns may add the stage.</summary>
/// <param name="Level">How deep below a total, from 0.</param>
/// <param name="ItemKind">For {项目}: any number of rows, each an item of this kind.</param>
/// <param name="IsOfWhich">Part of the row above without being all of it.</param>
/// <param name="NotFilledAt">Stages for which the cell is struck out.</param>
public sealed record FormRow(Label Label, Meaning Meaning, int Level, string? ItemKind, bool IsOfWhich, bool IsRequired, Stage NotFilledAt);

/// <summary>A field whose value stands behind its label or in the next cell.</summary>
public sealed record FormField(Label Label, Meaning Meaning, bool IsRequired)
{
    /// <summary>Whether what stands in it is masked before the report is published.</summary>
    public bool IsWithheld { get; init; }
}

/// <summary>The row of totals under items.</summary>
public sealed record FormTotals(Label Label, IReadOnlyList<FormColumn> Columns);

/// <summary>The names met for one printed label, in the words of <see cref="Catalogue.LabelText"/>, the form's own first.</summary>
public sealed record Label(IReadOnlyList<string> Names)
{
    public string Name => Names[0];

    /// <summary>As the form prints it, years written {本年} and {上年}: {本年}年决算数, 批复规模（㎡）.</summary>
    public string Printed { get => field ?? Name; init; }

    public bool Is(string words)
    {
        foreach (var name in Names)
            if (name == words) return true;
        return false;
    }
}

/// <summary>What a label stands for: a concept, or only coordinates that complete another label's concept.</summary>
public sealed record Meaning(Concept? Concept, Stage Stage, FundScope Scope)
{
    /// <summary>The same, with what is left open taken from what stands around it.</summary>
    public Meaning Within(Meaning outer) => new(
        Concept ?? outer.Concept, Stage == Stage.Unstated ? outer.Stage : Stage, Scope == FundScope.Unstated ? outer.Scope : Scope);
}


/// <summary>One way a form spreads its points over the execution of the budget and the first-level indicators.</summary>
public sealed record WeightRegime(IReadOnlyList<WeightShare> Shares)
{
    public decimal Total => Shares.Sum(s => s.Points);
}

/// <summary>The points of 预算执行 or of a first-level indicator.</summary>
public sealed record WeightShare(string Name, decimal Points);

/// <summary>How a form scores indicators, where it does so otherwise than usual: a target missed costs points in the ratio of the miss, one exceeded none.</summary>
public sealed record ScoringManner
{
    public static ScoringManner Usual { get; } = new();

    /// <summary>A completion above this rate (1.3 for 130 %) costs points, or null.</summary>
    public decimal? OverFrom { get; init; }

    /// <summary>The share of the weight that each 100 % over the limit costs.</summary>
    public decimal? OverRate { get; init; }

    /// <summary>A reverse indicator scores target over actual, and nothing below this ratio; null: by how far the actual lies over the target.</summary>
    public decimal? ReverseFloor { get; init; }
}
