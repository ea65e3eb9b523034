using System.Globalization;
using System.Text;
using System.Xml;

namespace Gouji.Writing.Word;

/// <summary>Characters that XML cannot hold: control characters, halves of pairs, U+FFFE and U+FFFF (XML 1.0, 2.2).</summary>
internal static class XmlCharacters
{
    /// <summary>Text in which a sign stands for each of them.</summary>
    public static string Clean(string text) => Without(text, static _ => "\uFFFD");

    /// <summary>JSON in which each is escaped; they can only stand within strings.</summary>
    public static string EscapeJson(string json) => Without(json, static c => @"\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));

    private static string Without(string text, Func<char, string> instead)
    {
        StringBuilder? clean = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (isPair) clean?.Append(text[i++]);
            else if (!XmlConvert.IsXmlChar(text[i]))
            {
                (clean ??= new StringBuilder(text, 0, i, text.Length)).Append(instead(text[i]));
                continue;
            }

            if (isPair && clean is null) i++;
            clean?.Append(text[i]);
        }

        return clean?.ToString() ?? text;
    }
}
