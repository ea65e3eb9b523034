using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model;

/// <summary>The language a locale asks for.</summary>
public sealed class LocaleTextTests
{
    [Theory]
    [InlineData(null, null, null, Language.Chinese)]
    [InlineData("", "", "C.UTF-8", Language.Chinese)]
    [InlineData(null, null, "POSIX", Language.Chinese)]
    [InlineData(null, null, "zh_CN.UTF-8", Language.Chinese)]
    [InlineData(null, null, "en_US.UTF-8", Language.English)]
    [InlineData(null, "zh_CN.UTF-8", "en_US.UTF-8", Language.Chinese)]
    [InlineData("en_GB", "zh_CN.UTF-8", "zh_CN.UTF-8", Language.English)]
    [InlineData(null, null, "fr_FR.UTF-8", Language.English)]
    public void Locale_NamesTheLanguage(string? all, string? messages, string? lang, Language language) =>
        LocaleText.Language(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, _ => lang }).ShouldBe(language);
}
