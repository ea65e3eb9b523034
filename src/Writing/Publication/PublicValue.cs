using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Writing.Publication;

/// <summary>Values, stages and scopes as open data write them: numbers exact with a point, days by ISO 8601, nothing where nothing is stated.</summary>
internal static class PublicValue
{
    /// <summary>The ids of the phase dimension of a Fiscal Data Package.</summary>
    private static readonly (Stage Stage, string Phase)[] s_phases =
        [(Model.Stage.Original, "approved"), (Model.Stage.Adjusted, "adjusted"), (Model.Stage.Executed, "executed"), (Model.Stage.PriorExecuted, "executed")];

    public static string Number(Value value) => value is Amount amount ? PrintedFigure.Number(amount.Number, amount.Decimals) : "";

    /// <summary>Money in 元, with no more decimals than it has.</summary>
    public static string Yuan(Amount amount) => PrintedFigure.Number(amount.Base / Model.Unit.Yuan.ToBase, 0);

    public static string Unit(Value value) => value is Amount amount ? amount.Unit.Name : "";

    public static string Kind(Value value) => value switch
    {
        Amount => "amount",
        Words => "text",
        Day => "date",
        Grade => "grade",
        Blank => "blank",
        _ => throw new InvalidOperationException($"Unknown value {value}."),
    };

    public static string Text(Value value, string printed) => value switch
    {
        Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Words or Grade => printed,
        _ => "",
    };

    public static string Stage(Stage stage) => stage == Model.Stage.Unstated ? "" : Vocabulary.Default.Name(stage).Zh;

    public static string Scope(FundScope scope) => scope == FundScope.Unstated ? "" : Vocabulary.Default.Name(scope).Zh;

    /// <summary>The phase of a budget: approved, adjusted, executed; several where the form leaves it open.</summary>
    public static string Phase(Stage stage) => string.Join('|', s_phases.Where(p => stage.HasFlag(p.Stage)).Select(p => p.Phase));
}
