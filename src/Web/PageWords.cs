using System.Globalization;
using Gouji.Model;
using Gouji.Workflow.Cases;

namespace Gouji.Web;

/// <summary>
/// What a page says, in the language of its reader: <c>@Words[Sentences.SignIn]</c>. Every page has it as <c>Words</c>. Times are those of
/// <see cref="ChinaTime"/>.
/// </summary>
public sealed class PageWords(IHttpContextAccessor accessor)
{
    public Language Language { get; } = accessor.HttpContext is { } http ? WebLanguage.Of(http) : Language.Chinese;

    /// <summary>The language as the document states it (BCP 47).</summary>
    public string Tag => Language == Language.English ? "en" : "zh-CN";

    public string this[Sentence sentence] => sentence.In(Language);

    public string Pick(string zh, string en) => Language == Language.English ? en : zh;

    /// <summary>What stands between a name and what is said of it.</summary>
    public string Colon => Pick("：", ": ");

    /// <summary>What parts the names of a list.</summary>
    public string Comma => Pick("、", ", ");

    public string InBrackets(string text) => Pick($"（{text}）", $" ({text})");

    /// <summary>An amount with the decimals it is to have and thousands parted; nothing where there is none.</summary>
    public string Amount(decimal? amount, int decimals = 2) => amount?.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "";

    public string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Date(DateTimeOffset at) => ChinaTime.Local(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Time(DateTimeOffset at) => ChinaTime.Local(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
