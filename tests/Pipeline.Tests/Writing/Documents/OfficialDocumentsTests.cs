using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Writing.Documents;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing;

public sealed class OfficialDocumentsTests
{
    private static readonly Form s_hunan = FormCatalogue.Find("hunan-overall-2023")!;

    public static TheoryData<string> Forms => [.. FormCatalogue.All.Select(f => f.Id)];

    [Fact]
    public void BlankForm_OfHunan_HasItsPaper() =>
        Golden.Compare(string.Join('\n', OfficialDocuments.Of(new Filing("hunan-overall-2023", 2023, "云溪县青石镇人民政府"), s_hunan).SkipLast(1).Select(d => BlockText.Of(d))));

    [Theory]
    [MemberData(nameof(Forms))]
    public void BlankForm_HasItsPaper(string id)
    {
        var form = FormCatalogue.Find(id)!;
        var documents = OfficialDocuments.Of(new Filing(id, 2023, "云溪县青石镇人民政府"), form);
        Directory.CreateDirectory("/tmp/paperout");
        File.WriteAllText($"/tmp/paperout/{id}.txt", string.Join('\n', documents.SkipLast(1).Select(d => BlockText.Of(d))));
        documents.Count.ShouldBe(form.Parts.Count + 1);
    }
}
