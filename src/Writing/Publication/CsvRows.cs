using System.Text;

namespace Gouji.Writing.Publication;

/// <summary>Reads rows as RFC 4180 has them; a byte order mark is skipped.</summary>
internal static class CsvRows
{
    private static readonly UTF8Encoding s_strict = new(false, throwOnInvalidBytes: true);

    public static List<List<string>> Of(byte[] bytes)
    {
        var text = s_strict.GetString(bytes).TrimStart('\ufeff');
        List<List<string>> rows = [];
        for (var at = 0; at < text.Length;)
        {
            List<string> row = [];
            do row.Add(Cell(text, ref at));
            while (at < text.Length && text[at++] == ',');
            if (at < text.Length && text[at - 1] == '\r' && text[at] == '\n') at++;
            rows.Add(row);
        }

        return rows;
    }

    private static string Cell(string text, ref int at)
    {
        if (at >= text.Length || text[at] != '"') return Plain(text, ref at);
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"') cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
            else break;
        }

        at = Math.Min(text.Length, at + 1);
        return cell.ToString();
    }

    private static string Plain(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n')) at++;
        return text[start..at];
    }
}
