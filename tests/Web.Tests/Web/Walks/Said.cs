namespace Gouji.Web.Tests.Web.Walks;

/// <summary>What people write on the way: data, whatever the language of the pages.</summary>
internal static class Said
{
    public const string Checked = "核对了账簿和批复文件，数字无误，原因见正文。";
    public const string Archived = "原始凭证已移交档案馆，本年无法更正。";
    public const string Recounted = "改分后重新核对，合计另见评分表。";
    public const string Booked = "评分表已报局里，次年统一更正。";
    public const string Granted = "情况属实，本年准予豁免。";
    public const string Question = "请写明项目支出增长的原因。";
    public const string Please = "请按意见修改后再报。";
    public const string Added = "已在正文补充增长原因。";
    public const string Thin = "佐证材料不足。";

    public static IReadOnlyList<string> All { get; } = [Checked, Archived, Recounted, Booked, Granted, Question, Please, Added, Thin];
}
