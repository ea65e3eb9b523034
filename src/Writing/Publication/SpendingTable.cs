using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Writing.Publication;

/// <summary>spending.csv: what was budgeted and spent, in 元, with the classifications of the Fiscal Data Package taxonomy for budgets.</summary>
internal static class SpendingTable
{
    private const string Function = "类";
    private const string Account = "科目";
    private const string Project = "项目";

    private static readonly PublicColumn[] s_columns =
    [
        new("fact", "string", Sentences.FactId, "budget-line-id"),
        new("year", "integer", Sentences.FiscalYear, "date:fiscal-year"),
        new("unit", "string", Sentences.UnitName, "administrative-classification:generic:code"),
        new("phase", "string", Sentences.Phase, "phase:id"),
        new("stage", "string", Sentences.Stage, "phase:label"),
        new("fund_scope", "string", Sentences.Scope, "fin-source:generic:code"),
        new("function_code", "string", Sentences.FunctionCode, "functional-classification:generic:code"),
        new("function_name", "string", Sentences.FunctionName, "functional-classification:generic:label"),
        new("nature", "string", Sentences.Nature, "expenditure-type:code"),
        new("line", "string", Sentences.SpendingLine, "economic-classification:generic:code"),
        new("part_of", "string", Sentences.PartOf),
        new("item", "string", Sentences.ProjectName, "activity:generic:project:code"),
        new("part", "string", Sentences.Part),
        new("amount", "number", Sentences.AmountInYuan, "value"),
    ];

    public static PublicTable Of(PublicReport publication)
    {
        var codes = publication.Facts.Where(f => f.Key.Concept.Name == Account + ".编码").ToLookup(f => (f.Key.Item, f.Key.Part), f => f.Printed);
        IEnumerable<IReadOnlyList<string>> rows =
            from fact in publication.Facts
            where fact.Value is Amount { Unit.Dimension: Dimension.Money }
            let line = SpendingLines.Find(fact.Key.Concept)
            where line is not null
            select Row(publication, fact, line, codes[(fact.Key.Item, fact.Key.Part)].FirstOrDefault());
        return new PublicTable(PublicTables.Spending, Sentences.SpendingTitle, s_columns, [.. rows], ["fact"]);
    }

    private static IReadOnlyList<string> Row(PublicReport publication, PublicFact fact, SpendingLine line, string? code)
    {
        var key = fact.Key;
        var isFunction = key.Item?.Kind is Function or Account;
        return
        [
            "f" + fact.Number.ToString(CultureInfo.InvariantCulture),
            YearOf(publication.Year, key.Stage),
            publication.Unit,
            PublicValue.Phase(key.Stage),
            PublicValue.Stage(key.Stage),
            PublicValue.Scope(key.Scope),
            isFunction ? code ?? CodeOf(fact.ItemName) : "",
            isFunction ? fact.ItemName ?? "" : "",
            line.Nature,
            key.Concept.Name,
            line.Whole?.Name ?? "",
            isFunction ? "" : fact.ItemName ?? "",
            fact.Places[0].Section,
            PublicValue.Yuan((Amount)fact.Value),
        ];
    }

    /// <summary>The year the money is of: what was spent the year before is of that year.</summary>
    private static string YearOf(int? year, Stage stage) => year is { } stated ? (stage == Stage.PriorExecuted ? stated - 1 : stated).ToString(CultureInfo.InvariantCulture) : "";

    private static string CodeOf(string? name) => Vocabulary.Default.FunctionClasses.FirstOrDefault(c => c.Name == name)?.Code ?? "";
}
