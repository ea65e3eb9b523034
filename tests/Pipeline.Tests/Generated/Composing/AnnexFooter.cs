using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>The line below a table: who filled it in, when, and whom to call.</summary>
internal static class AnnexFooter
{
    public static void Write(Composition to)
    {
        var footer = to.Draft.Footer;
        to.Add(
            ProseLook.Footer,
            $"填表人：{footer.Filler}  填报日期：{footer.Date}  联系电话：{footer.Phone}  单位负责人签字：{footer.Head}");
    }
}
