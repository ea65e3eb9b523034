using System.Text;

namespace Gouji.Reading.Formats.Xlsx;

/// <summary>The texts that cells refer to by number (ECMA-376 part 1, 18.4).</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _texts = [];

    public static SharedStrings None { get; } = new();

    public static SharedStrings Read(SheetCursor? part, Allowance allowance)
    {
        if (part is null) return None;
        var strings = new SharedStrings();
        using (part)
        {
            var me = part.Enter();
            while (part.NextChild(me))
            {
                if (part.Name != "si") continue;
                var text = RichText(part);
                allowance.SpendParagraph(text.Length);
                strings._texts.Add(text);
            }
        }

        return strings;
    }

    /// <summary>The text; nothing for a number the file does not have.</summary>
    public string At(int index) => index >= 0 && index < _texts.Count ? _texts[index] : "";

    /// <summary>The text of the element at hand, of all its runs together; how it is pronounced is left out.</summary>
    public static string RichText(SheetCursor cursor)
    {
        string only = "";
        StringBuilder? more = null;
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            var text = cursor.Name switch { "t" => cursor.ReadText(), "r" => RichText(cursor), _ => "" };
            if (only.Length == 0) only = text;
            else (more ??= new StringBuilder(only)).Append(text);
        }

        return Plain(more?.ToString() ?? only);
    }

    /// <summary>Line ends are written _x000D_ by some (ECMA-376 part 1, 22.4.2.4).</summary>
    private static string Plain(string text) =>
        text.Contains("_x000", StringComparison.Ordinal) ? text.Replace("_x000D_", "", StringComparison.Ordinal).Replace("_x000A_", "\n", StringComparison.Ordinal) : text;
}
