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

    /// <summary>What --lang asks for; it is looked for before the command line is understood, since help and complaints are in that language too.</summary>
    public static Language? AskedFor(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var value = args[i] == "--lang" && i + 1 < args.Count ? args[i + 1] : args[i].StartsWith("--lang=", StringComparison.Ordinal) ? args[i][7..] : null;
            if (value is "zh") return Gouji.Model.Language.Chinese;
            if (value is "en") return Gouji.Model.Language.English;
        }

        return null;
    }

    private static bool IsChinese(string locale) =>
        locale is "" or "C" or "POSIX" || locale.StartsWith("C.", StringComparison.Ordinal) || locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase);
}
