namespace Gouji.Writing.Documents;

/// <summary>The words official documents print that no form says; they are in Chinese, as the documents are.</summary>
internal static class DocumentSentences
{
    public const string StruckOut = "——";

    public static string WholeSet(int year, string unit) => $"{year}年度{unit}绩效自评材料全套";

    public static string UnitAbove => "部门（单位）名称：";

    public static string Seal => "（盖章）";

    public static string Appendix(string part) => $"{part} 附加内容";
}
