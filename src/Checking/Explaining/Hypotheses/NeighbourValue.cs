using Gouji.Model;

namespace Gouji.Checking.Explaining.Hypotheses;

/// <summary>The figure is that of the neighbouring column, row or year, copied into the wrong cell.</summary>
internal sealed class NeighbourValue : IHypothesis
{
    public Cause? Explain(Repair repair)
    {
        if (repair.Old == 0) return null;
        if (OtherStage(repair) is { } stage)
            return new Cause(new Sentence("抄错列", "copied from another column"), new Sentence($"与“{stage.Path[^1]}”的 {stage.Value.Printed} 相同，可能抄了那一列", $"it equals {stage.Value.Printed} under “{stage.Path[^1]}” and may have been copied from there"), 0.3m);
        if (NextRow(repair) is { } row)
            return new Cause(new Sentence("抄错行", "copied from another row"), new Sentence($"与“{row.Label.Trim()}”一行的 {row.Value.Printed} 相同，可能抄了那一行", $"it equals {row.Value.Printed} in row “{row.Label.Trim()}” and may have been copied from there"), 0.25m);
        return null;
    }

    private static Statement? OtherStage(Repair repair) => repair.Book.Of(repair.Statement.Concept).FirstOrDefault(s =>
        s.Part == repair.Statement.Part && s.At.Stage != repair.Statement.At.Stage && s.At.Item == repair.Statement.At.Item && s.Amount?.Base == repair.Statement.Amount?.Base);

    private static Statement? NextRow(Repair repair) => Spot(repair.Statement.Place) is not { } cell ? null : repair.Book.Report.Statements.FirstOrDefault(s =>
        Spot(s.Place) is { } other && other.Table == cell.Table && Math.Abs(other.Row - cell.Row) == 1 && other.Column == cell.Column
        && s.Amount?.Base == repair.Statement.Amount?.Base && s.Concept.Dimension == repair.Statement.Concept.Dimension && !IsTotalOf(s, repair.Statement));

    private static (int Table, int Row, int Column)? Spot(Location place) => place switch
    {
        CellPlace p => (p.Table, p.Row, p.Column),
        PagePlace { Table: > 0 } p => (p.Table, p.Row, p.Column),
        _ => null,
    };

    /// <summary>A total with one filled part equals it rightly.</summary>
    private static bool IsTotalOf(Statement a, Statement b) => a.Concept.ItemKind is null != b.Concept.ItemKind is null;
}
