using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Forms;

public sealed class PlaceNamesTests
{
    [Fact]
    public void PlacesOfOneConcept_AreToldApartByTheirLabels()
    {
        var names = PlaceNames.Of(FormCatalogue.Find("shanxi-2022")!.Parts[0]);
        var remark = Vocabulary.Default["备注"];
        names.Of(remark, default, default, "履职效能").ShouldBeNull();
        names.Of(remark, default, default, "管理效率").ShouldBe("管理效率");
        names.Of(Vocabulary.Default["预期目标"], default, default, "预期目标").ShouldBeNull();
    }

    [Fact]
    public void DrawnLayouts_NameTheirPlacesByTheSameRule()
    {
        foreach (var form in FormCatalogue.All)
            foreach (var layout in form.Layouts)
                foreach (var slot in layout.Blocks.OfType<LayoutTable>().SelectMany(t => t.Rows).SelectMany(r => r.Cells).SelectMany(c => c.Pieces).OfType<LayoutSlot>().Where(s => s.Place is not null))
                    PlaceNames.Of(form.Parts.First(p => p.Id == layout.Part)).Of(slot.Concept, slot.Stage, slot.Scope, slot.Place!).ShouldBe(slot.Place, $"{form.Id} {FactKeyText.Print(slot.Key)}");
    }
}
