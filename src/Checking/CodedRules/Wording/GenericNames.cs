namespace Gouji.Checking.CodedRules.Wording;

/// <summary>Tells project names that name nothing: 其他工作经费, 业务工作经费, 运行维护经费.</summary>
internal static class GenericNames
{
    private static readonly string[] s_words = ["其他", "其它", "业务", "工作", "运行", "运转", "维护", "日常", "专项", "综合", "一般", "本级", "单位", "部门", "经费", "资金", "项目", "支出", "费用", "类", "等", "费"];

    /// <summary>Whether nothing remains of a name without the words any project may bear.</summary>
    public static bool IsGeneric(string name)
    {
        var rest = BodyText.Plain(name);
        foreach (var word in s_words) rest = rest.Replace(word, "", StringComparison.Ordinal);
        return name.Length > 0 && !rest.Any(char.IsLetter);
    }
}
