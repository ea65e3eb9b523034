using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Letterhead, title and chapter 一: who the unit is.</summary>
internal static class OpeningBlocks
{
    public static void Write(Composition to)
    {
        WriteLetterhead(to);
        to.Chapter(to.Pick("部门（单位）基本情况", "部门(单位)基本情况", "单位基本情况"));
        WriteProfile(to);
        to.Body(Staff(to));
    }

    private static void WriteLetterhead(Composition to)
    {
        var head = to.Draft.Head;
        if (head.ReportMark is { } mark)
            to.Add(ProseLook.AnnexMark, mark);
        to.Add(ProseLook.UnitLine, $"部门（单位）名称：{head.Unit}（盖章）");
        to.Add(ProseLook.Title, $"{head.Year}年度{head.Unit}");
        to.Add(ProseLook.Title, "整体支出绩效自评报告");
        to.Blank();
    }

    private static void WriteProfile(Composition to)
    {
        var narrative = to.Draft.Narrative;
        to.Body(to.Pick(to.Say($"{to.Draft.Head.Unit}主要职能：{narrative.Duties}"), to.Say($"主要职责。{narrative.Duties}")));
        to.Body(to.Pick(to.Say($"内设机构：{narrative.Offices}"), to.Say($"机构设置情况。{narrative.Offices}")));
    }

    private static Line Staff(Composition to)
    {
        var posts = Money.People(Key.Establishment, to.Draft.Staff.Establishment);
        var people = Money.People(Key.Staff, to.Draft.Staff.Actual);
        return to.Pick(
            to.Say($"截至{to.Year}年12月底，我单位核定编制{posts}人，实有在职人员{people}人。"),
            to.Say($"本单位编制数{posts}名，{to.Year}年末实有在编人员{people}名。"),
            to.Say($"截至{to.Year}年末，核定编制{posts}人，实际在职{people}人。"),
            to.Say($"人员编制情况：编制数{posts}人，年末实际在职人数{people}人。"));
    }
}
