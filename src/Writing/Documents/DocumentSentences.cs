namespace Gouji.Writing.Documents;

/// <summary>The words official documents print that no form says; they are in Chinese, as the documents are.</summary>
internal static class DocumentSentences
{
    public const string StruckOut = "——";

    public static string WholeSet(int year, string unit) => $"{year}年度{unit}绩效自评材料全套";

    public static string UnitAbove => "部门（单位）名称：";

    public static string Seal => "（盖章）";

    /// <summary>A line of the list of annexes; its number behind it, lest it be taken for the title itself.</summary>
    public static string Annex(int ordinal, string name, string? number) => number is null ? $"{ordinal}.{name}" : $"{ordinal}.{name}（{number}）";

    public static string Appendix(string part) => $"{part} 附加内容";
}
