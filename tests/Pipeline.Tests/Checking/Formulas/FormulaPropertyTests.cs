using FsCheck;
using FsCheck.Fluent;
using Gouji.Checking.Formulas;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Formulas;

public sealed class FormulaPropertyTests
{
    private static readonly Stretch s_nowhere = new(0, 0);

    /// <summary>Names of no dimension, so that any two may be added.</summary>
    private static readonly FormulaNames s_names = new(
        new[] { "三公经费", "因公出国（境）费", "项目.支出", "项目.预算", "当年支出" }.Select(n => new Concept(n, n, ConceptKind.Figure, null, [])), [], ["满分"]);

    private static readonly string[] s_scraps =
    [
        "当", "时", "，", "且", "或者", "或", "须有", "已填", "未填", "三公经费", "项目", ".", "支出", "指标.得分", "合计", "最小", "(", "）", "[", "]",
        "决算", "各口径", "=", "<", "≤", "+", "-", "×", "/", "%", "0", "12.5", "“", "”", "\"", "「", "」", " ", "\n", "\uD842", "\uDFB7", "\0", "#",
    ];

    [Fact]
    public void Formula_WrittenAndReadBack_IsTheSame() => Prop.ForAll(Formulas().ToArbitrary(), formula =>
    {
        var written = FormulaText.Render(formula);
        var result = FormulaText.Parse(written, s_names);
        result.Errors.ShouldBeEmpty(written);
        Outline.Of(result.Formula!).ShouldBe(Outline.Of(formula));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void AnyText_Parsed_GivesAFormulaOrErrorsInsideIt() => Prop.ForAll(Texts().ToArbitrary(), text =>
    {
        var result = FormulaText.Parse(text, SomeNames.All);
        (result.Formula is null).ShouldBe(result.Errors.Count > 0);
        result.Errors.ShouldAllBe(e => e.Line >= 1 && e.Column >= 1 && e.Column <= text.Length + 1);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("(", 500)]
    [InlineData("-", 900)]
    [InlineData("合计(", 300)]
    [InlineData("1+", 499)]
    [InlineData("当", 999)]
    [InlineData("三公经费或者", 160)]
    [InlineData("三公经费[决算]", 120)]
    [InlineData("三", 100_000)]
    public void HostileText_Repeated_IsAnsweredWithErrors(string scrap, int times) =>
        FormulaText.Parse(string.Concat(Enumerable.Repeat(scrap, times)), SomeNames.All).Errors.Count.ShouldBeInRange(1, 20);

    [Fact]
    public void LongSum_OfManyTerms_IsRead() =>
        FormulaText.Parse("总支出 = " + string.Join("+", Enumerable.Repeat("1", 490)), SomeNames.All).Errors.ShouldBeEmpty();

    private static Gen<string> Texts() => Gen.Elements(s_scraps).ListOf().Select(string.Concat);

    private static Gen<Formula> Formulas() =>
        from claim in Comparisons()
        from when in Gen.OneOf(Gen.Constant<Condition?>(null), Conditions().Select(c => (Condition?)c))
        select new Formula(when, claim, "");

    private static Gen<Condition> Conditions() => Gen.OneOf(
        Comparisons(),
        from subject in AnyReference() from filled in Gen.Elements(true, false) select (Condition)new Filled(subject, filled, s_nowhere),
        from left in Comparisons()
        from joint in Gen.Elements(Connective.And, Connective.Or)
        from right in Comparisons()
        select (Condition)new Junction(left, joint, right, s_nowhere));

    private static Gen<Condition> Comparisons() =>
        from left in Expressions(3)
        from relation in Gen.Elements(Enum.GetValues<Relation>())
        from right in Expressions(3)
        select (Condition)new Comparison(left, relation, right, s_nowhere);

    private static Gen<Expression> Expressions(int depth) => depth == 0 ? Leaves() : Gen.OneOf(
        Leaves(),
        from of in Expressions(depth - 1) select (Expression)new Negation(of, s_nowhere),
        from sign in Gen.Elements(Enum.GetValues<Operator>())
        from left in Expressions(depth - 1)
        from right in Expressions(depth - 1)
        select (Expression)new Operation(sign, left, right, s_nowhere),
        from function in Gen.Elements(Function.Least, Function.Greatest)
        from a in Expressions(depth - 1)
        from b in Expressions(depth - 1)
        select (Expression)new Call(function, [a, b], s_nowhere));

    private static Gen<Expression> Leaves() => Gen.OneOf(
        AnyReference().Select(r => (Expression)r),
        Gen.Choose(0, 99999).Select(n => (Expression)new Number(n / 100m, false, s_nowhere)),
        Gen.Constant((Expression)new Setting("满分", s_nowhere)),
        Gen.Elements("项目.支出", "项目.预算").Select(n => (Expression)new Aggregate(Function.Sum, Named(n), false, "项目", s_nowhere)));

    private static Gen<Reference> AnyReference() =>
        from name in Gen.Elements("三公经费", "因公出国（境）费", "项目.支出", "当年支出")
        from stage in Gen.Elements<Stage?>(null, Stage.Original, Stage.PriorExecuted)
        from scope in Gen.Elements<FundScope?>(null, FundScope.All, FundScope.UnitFunds)
        from otherwise in Gen.Elements<decimal?>(null, 0m, 1.5m)
        select Named(name) with { Stage = stage, Scope = scope, Otherwise = otherwise };

    private static Reference Named(string name) => new(s_names.Find(name)!.Concept, null, null, false, null, name, s_nowhere);
}
