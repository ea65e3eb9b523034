using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>The notes on cells: what is to be filled in, in which unit, where it usually comes from, or how it is computed.</summary>
internal sealed class Guidance(FilingIndex facts, Language language)
{
    public SheetNote Of(FactCell cell, bool isComputed) => new(cell.Cell.Row, cell.Cell.Column, string.Join('\n', Lines(cell, isComputed)), FilingSheets.Guide);

    private IEnumerable<string> Lines(FactCell cell, bool isComputed)
    {
        yield return Name(cell);
        if (facts.Find(cell.Key) is { Derivation: { } derivation }) yield return Worked(DerivationText.Plan(cell.Key, derivation, facts), isComputed).In(language);
        else if (Source(cell.Key) is { } source) yield return source.In(language);
        if (cell.Key.Concept.Kind == ConceptKind.Target) yield return Sentences.TypeTarget.In(language);
    }

    private static Sentence Worked(Sentence how, bool isComputed) => isComputed ? Sentences.IsComputed(how) : Sentences.WouldBe(how);

    private string Name(FactCell cell)
    {
        var (key, vocabulary) = (cell.Key, Vocabulary.Default);
        var unit = cell.IsFigure && cell.Unit.Name.Length > 0 ? $"（{cell.Unit.Name}）" : "";
        string[] parts = [key.Concept.In(language) + unit, key.Stage == Stage.Unstated ? "" : vocabulary.Name(key.Stage).In(language), vocabulary.Name(key.Scope).In(language)];
        return string.Join(" · ", parts.Where(p => p.Length > 0));
    }

    /// <summary>The paper a clerk takes the figure from.</summary>
    private static Sentence? Source(FactKey key) => key switch
    {
        { Concept.Dimension: Dimension.People } => Sentences.FromPosts,
        { Concept.Dimension: Dimension.Money, Stage: Stage.Original } => Sentences.FromBudget,
        { Concept.Dimension: Dimension.Money, Stage: Stage.Adjusted } => Sentences.FromAdjusted,
        { Concept.Dimension: Dimension.Money, Stage: Stage.Executed } => Sentences.FromAccounts,
        { Concept.Dimension: Dimension.Money, Stage: Stage.PriorExecuted } => Sentences.FromPriorAccounts,
        { Concept.Name: "指标.目标值" or "指标.分值" or "预期目标" } => Sentences.FromGoals,
        _ => null,
    };
}
