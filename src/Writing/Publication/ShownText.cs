using Gouji.Writing.Text;

namespace Gouji.Writing.Publication;

/// <summary>A text as it is compared between media: without blanks, and without what each of them writes in its own way because it cannot be seen or does not exist.</summary>
internal static class ShownText
{
    public static string Of(string text)
    {
        var shown = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) shown.Append(text[i]).Append(text[++i]);
            else if (IsCompared(text[i])) shown.Append(text[i]);
        }

        return shown.ToString();
    }

    /// <summary>Half a character, and the two that are none, stand as the sign of replacement on a page.</summary>
    private static bool IsCompared(char c) => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && c is not ('\ufffd' or '\ufffe' or '\uffff') && VisibleText.IsVisible(c);
}
