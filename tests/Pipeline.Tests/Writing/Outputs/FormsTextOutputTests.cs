using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>The forms that are recognised.</summary>
public sealed class FormsTextOutputTests
{
    [Fact]
    public void Forms_AreListedWithTheirParts()
    {
        using var writer = new StringWriter();
        new FormsTextOutput(writer, Language.Chinese).Write(FormCatalogue.All);
        writer.ToString().ShouldContain("hunan-overall-2023  湖南省部门整体支出绩效自评");
        writer.ToString().ShouldContain("附件2     基础数据表");
    }
}
