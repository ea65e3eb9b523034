using Gouji.Model.Filings;

namespace Gouji.Model.Forms;

/// <summary>Reads a cell or line of a layout: words, {facts}, {本年}, 〔printed only where its facts are known〕.</summary>
internal static class LayoutPieceText
{
    private const string Merging = "合并 ";

    /// <summary>The cells of a row, between | that stand outside of braces; {总支出 @全年预算|决算} is one.</summary>
    public static IEnumerable<string> Cells(string row)
    {
        var from = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == '{' && row.IndexOf('}', i) is > 0 and var close) i = close;
            if (row[i] != '|') continue;
            yield return row[from..i];
            from = i + 1;
        }

        yield return row[from..];
    }

    public static LayoutCell Cell(string text, string file, int line)
    {
        var words = text.Trim();
        if (words.Length == 0) return LayoutCell.Empty;
        if (words == "<") return LayoutCell.OfLeft;
        if (words == "^") return LayoutCell.OfAbove;
        var merges = words.StartsWith(Merging, StringComparison.Ordinal);
        if (merges) words = words[Merging.Length..].TrimStart();
        var plain = words.TrimStart('>');
        var depth = words.Length - plain.Length;
        return new LayoutCell(LayoutJoin.None, Pieces(plain.TrimStart(), file, line), depth > 0, Math.Max(0, (depth - 1) * 2)) { MergesEqual = merges };
    }

    /// <summary>A label of a form as it is printed: words, and the years it writes {本年} and {上年}.</summary>
    public static IReadOnlyList<LayoutPiece> Words(string label)
    {
        List<LayoutPiece> pieces = [];
        for (var at = 0; at < label.Length;)
        {
            var isYear = label.AsSpan(at).StartsWith("{本年}") || label.AsSpan(at).StartsWith("{上年}");
            var next = isYear ? at + 4 : label.IndexOf('{', at + 1) is > 0 and var open ? open : label.Length;
            pieces.Add(isYear ? new LayoutYear(label[at + 1] == '本' ? 0 : -1) : new LayoutWords(label[at..next]));
            at = next;
        }

        return pieces;
    }

    public static IReadOnlyList<LayoutPiece> Pieces(string text, string file, int line)
    {
        List<LayoutPiece> pieces = [];
        for (var at = 0; at < text.Length;)
        {
            var end = text[at] switch { '{' => Close(text, at, '}', file, line), '〔' => Close(text, at, '〕', file, line), _ => NextOpening(text, at) };
            pieces.Add(text[at] switch
            {
                '{' => Slot(text[(at + 1)..end].Trim(), file, line),
                '〔' => new LayoutOptional(Pieces(text[(at + 1)..end], file, line)),
                _ => new LayoutWords(text[at..end].Replace('↵', '\n')),
            });
            at = text[at] is '{' or '〔' ? end + 1 : end;
        }

        return pieces;
    }

    private static LayoutPiece Slot(string words, string file, int line) => words switch
    {
        "本年" => new LayoutYear(0),
        "上年" => new LayoutYear(-1),
        "序号" => new LayoutOrdinal(),
        _ when FactKeyText.Parse(words) is { Item: null } key => new LayoutSlot(key.Concept, key.Stage, key.Scope, key.Part),
        _ => throw new FormatException($"{file}:{line}: {{{words}}} names no fact: a concept of the vocabulary is wanted, with @stage and [scope] where it has them"),
    };

    private static int Close(string text, int open, char close, string file, int line)
    {
        var end = text.IndexOf(close, open);
        return end > open ? end : throw new FormatException($"{file}:{line}: {text[open]} is not closed");
    }

    private static int NextOpening(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny('{', '〔');
        return next < 0 ? text.Length : from + next;
    }
}
