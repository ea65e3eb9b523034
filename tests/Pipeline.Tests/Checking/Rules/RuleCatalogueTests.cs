using Gouji.Checking.Rules;
using Gouji.Pipeline.Tests.Checking.Formulas;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Rules;

public sealed class RuleCatalogueTests
{
    [Fact]
    public void Pages_InAnyOrder_AreOrderedById()
    {
        var catalogue = RuleCatalogue.Load([Page("SCO002"), Page("BAL010"), Page("BAL002")], SomeNames.All);

        catalogue.Errors.ShouldBeEmpty();
        catalogue.Pages.Select(p => p.Rule.Id).ShouldBe(["BAL002", "BAL010", "SCO002"]);
        catalogue.Find("BAL010")!.File.ShouldBe("BAL010.x.md");
        catalogue.Find("BAL011").ShouldBeNull();
    }

    [Fact]
    public void Id_UsedTwice_IsRefused()
    {
        var (_, text) = Page("BAL001");

        var catalogue = RuleCatalogue.Load([("BAL001.a.md", text), ("BAL001.b.md", text)], SomeNames.All);

        catalogue.Errors.Select(e => e.ToString()).ShouldBe(["BAL001.b.md:2:5: 编号 BAL001 已被 BAL001.a.md 使用。"]);
        catalogue.Find("BAL001")!.File.ShouldBe("BAL001.a.md");
    }

    [Fact]
    public void Page_WithErrors_IsLeftOutAndTheOthersStay()
    {
        var catalogue = RuleCatalogue.Load([("BAL001.a.md", "nothing"), Page("BAL002")], SomeNames.All);

        catalogue.Errors.ShouldNotBeEmpty();
        catalogue.Pages.Select(p => p.Rule.Id).ShouldBe(["BAL002"]);
    }

    private static (string, string) Page(string id) => ($"{id}.x.md", SomePage.Text.Replace("id: BAL001", $"id: {id}", StringComparison.Ordinal));
}
