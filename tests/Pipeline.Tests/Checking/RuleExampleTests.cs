using Gouji.Checking;
using Gouji.Checking.Rules;
using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking;

/// <summary>Every example on a rule page is a test of the rule; the case is named ID/section/number.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> Cases()
    {
        var cases = new TheoryData<string>();
        foreach (var page in RuleSet.Default.Catalogue.Pages)
            foreach (var example in page.Examples) cases.Add($"{page.Rule.Id}/{example.Kind}/{example.Number}");
        return cases;
    }

    [Fact]
    public void Pages_HaveNoErrors() => RuleSet.Default.Catalogue.Errors.Concat(RuleSet.Default.Catalogue.Pages.SelectMany(p => p.ExampleErrors)).Select(e => e.ToString()).ShouldBeEmpty();

    [Fact]
    public void CodedRules_AllHaveAPage_AndPagesWithoutFormulaHaveAClass()
    {
        var pages = RuleSet.Default.Catalogue.Pages.Where(p => p.IsCoded).Select(p => p.Rule.Id);
        RuleSet.Default.CodedIds.Order().ShouldBe(pages.Order());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Example_SaysWhatItsPageSays(string name)
    {
        var (page, example) = Find(name);
        var outcomes = new Auditor(RuleSet.Default.Only(page.Rule.Id)).Audit(ExampleReport.Of(example)).Outcomes;
        var where = $"{page.File}:{example.Line}";
        switch (example.Kind)
        {
            case ExampleKind.Holds:
                outcomes.OfType<Fails>().Select(f => f.Finding.Message.Zh).ShouldBeEmpty(where);
                outcomes.OfType<Holds>().ShouldNotBeEmpty(where);
                break;
            case ExampleKind.Fails:
                string.Join('\n', outcomes.OfType<Fails>().Select(f => f.Finding.Message.Zh)).ShouldBe(example.ExpectedText!.Trim(), where);
                outcomes.OfType<Fails>().Select(f => f.Finding.Message.En).ShouldAllBe(m => !m.Contains('{'), where);
                break;
            default:
                outcomes.Where(o => o is Holds or Fails).ShouldBeEmpty(where);
                outcomes.Select(ReasonOf).ShouldContain(example.ExpectedText!.Trim(), where);
                break;
        }
    }

    private static string ReasonOf(Outcome outcome) => outcome switch { DoesNotApply(_, var why) => why.Zh, Undecided(_, var why, _) => why.Zh, _ => "" };

    private static (RulePage Page, RuleExample Example) Find(string name)
    {
        var parts = name.Split('/');
        var page = RuleSet.Default.Catalogue.Find(parts[0])!;
        return (page, page.Examples.Single(e => e.Kind.ToString() == parts[1] && e.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == parts[2]));
    }
}
