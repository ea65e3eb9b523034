using Gouji.Checking.Facts;
using Gouji.Checking.Formulas;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking;

/// <summary>
/// Makes the finding of a relation that does not hold. Placeholders a page may use: {名} the figure's concept, without the kind of item it
/// belongs to, {项目} the item, {清单} the part whose items are added up,
/// {阶段} its stage, {左} and {右} the two sides, {算式} the right side with its figures, {左式} the left side, {差} the difference without sign,
/// {多少} whether the left is more or less, {单位}, {项数} the number of terms.
/// </summary>
internal static class RelationFinding
{
    public const string Key = "fails";

    public static Finding Of(RelationInstance relation, FactBook book)
    {
        var page = relation.Page;
        var missed = (Missed)relation.Verdict;
        var dimension = relation.Anchor.Amount?.Unit.Dimension ?? relation.Anchor.Concept.Dimension;
        var (formula, binding) = relation.Source!.Value;
        var isFigure = formula.Claim is Comparison && missed != new Missed(default, default);
        return new Finding
        {
            Rule = page.Rule,
            Severity = page.Rule.Severity,
            Message = Template.Fill(page.Conclusions[Key], Words(relation, missed, dimension, formula, binding, book)),
            Place = Spot.Of(relation.Anchor),
            Related = [.. relation.Others.Select(Spot.Of)],
            Stated = isFigure ? missed.Left.Middle : null,
            Expected = isFigure ? missed.Right.Middle : null,
            Difference = isFigure ? missed.Difference : null,
            Tolerance = isFigure ? missed.Tolerance : null,
            Unit = FigureText.UnitOf(dimension),
            Fingerprint = Fingerprint.Of(page.Rule.Id, relation.Anchor.Concept.Name, relation.Anchor.At.Stage.ToString(), relation.Anchor.At.Scope.ToString(), relation.Anchor.At.Item?.Name ?? "", relation.Anchor.Part, ListOf(binding)),
        };
    }

    private static string ListOf(Binding binding) => binding.Statements.Select(s => s.At.Item?.List).FirstOrDefault(l => l is not null) ?? "";

    private static List<(string, object)> Words(RelationInstance relation, Missed missed, Dimension? dimension, Formula formula, Binding binding, FactBook book)
    {
        var anchor = relation.Anchor;
        List<(string, object)> words =
        [
            ("名", new Sentence(anchor.Concept.ItemKind is { } kind ? anchor.Concept.Name[(kind.Length + 1)..] : anchor.Concept.Name, anchor.Concept.English)),
            ("项目", anchor.At.Item?.Name ?? ""),
            ("清单", relation.Operands.FirstOrDefault(o => o.At.Item is not null)?.Part ?? anchor.Part),
            ("阶段", book.Vocabulary.Name(anchor.At.Stage)),
            ("单位", FigureText.UnitWords(dimension)),
            ("左", FigureText.Number(missed.Left.Middle, dimension)),
            ("右", FigureText.Number(missed.Right.Middle, dimension)),
            ("差", FigureText.Number(Math.Abs(missed.Difference), dimension)),
            ("多少", missed.Difference > 0 ? new Sentence("多", "more") : new Sentence("少", "less")),
            ("项数", relation.Operands.Count - 1),
        ];
        if (formula.Claim is not Comparison comparison) return words;
        words.Add(("左式", ArithmeticText.Of(comparison.Left, binding)));
        words.Add(("算式", ArithmeticText.Of(comparison.Right, binding)));
        return words;
    }
}
