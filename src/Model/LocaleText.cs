namespace Gouji.Model;

/// <summary>The language a locale asks for: Chinese where it says nothing or C, the language it names otherwise, English for those not spoken here.</summary>
public static class LocaleText
{
    private static readonly string[] s_variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    public static Language Language(Func<string, string?> variable)
    {
        var locale = s_variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
        return IsChinese(locale) ? Gouji.Model.Language.Chinese : Gouji.Model.Language.English;
    }

    private static bool IsChinese(string locale) =>
        locale is "" or "C" or "POSIX" || locale.StartsWith("C.", StringComparison.Ordinal) || locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
