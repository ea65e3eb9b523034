using System.Text;
using Gouji.Model;

namespace Gouji.Checking;

/// <summary>Fills the {placeholders} of a page's sentence. A placeholder nobody fills stays visible, which a test of the page catches.</summary>
internal static class Template
{
    public static Sentence Fill(Sentence sentence, IReadOnlyList<(string Name, object Value)> words) =>
        new(Fill(sentence.Zh, words, Language.Chinese), Fill(sentence.En, words, Language.English));

    private static string Fill(string text, IReadOnlyList<(string Name, object Value)> words, Language language)
    {
        var filled = new StringBuilder(text);
        foreach (var (name, value) in words) filled.Replace("{" + name + "}", value is Sentence s ? s.In(language) : value.ToString());
        return filled.ToString();
    }
}
