using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Filings;

public sealed class PartIdsTests
{
    [Theory]
    [InlineData("附件1", null, "附件1", true)]
    [InlineData("附件10", null, "附件1", false)]
    [InlineData("附件4（2）", "项目", "附件4", true)]
    [InlineData("附件4（2）", null, "附件4", false)]
    public void Part_FillsThePartOfTheForm(string id, string? each, string part, bool fills) =>
        PartIds.Fills(id, new FormPart(part, [], [], null, each, [], [])).ShouldBe(fills);
}
