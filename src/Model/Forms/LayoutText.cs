using System.Globalization;

namespace Gouji.Model.Forms;

/// <summary>Reads the layout of a form. The notation is told in forms/README.md; a mistake is a <see cref="FormatException"/> naming file and line.</summary>
public static class LayoutText
{
    private const string EachItem = "每个";
    private const string OptionalRow = "行 可省";

    private static readonly Dictionary<string, LayoutLineKind> s_lines = new(StringComparer.Ordinal)
    {
        ["附件号"] = LayoutLineKind.AnnexNumber,
        ["标题"] = LayoutLineKind.Title,
        ["单位行"] = LayoutLineKind.Unit,
        ["说明"] = LayoutLineKind.Note,
        ["签署"] = LayoutLineKind.Signatures,
    };

    public static IReadOnlyList<PartLayout> Parse(string file, string text, Form form) =>
        [.. Outline.Parse(file, text).Select(part => Part(file, part, form))];

    private static PartLayout Part(string file, Outline part, Form form)
    {
        if (part.Key != "部分") throw new FormatException($"{file}:{part.Line}: a layout has parts: 部分: …");
        if (!form.Parts.Any(p => p.Id == part.Words)) throw new FormatException($"{file}:{part.Line}: the form {form.Id} has no part {part.Words}");
        return new PartLayout(part.Words, [.. part.Children.Select(line => Block(file, line))]);
    }

    private static LayoutBlock Block(string file, Outline line)
    {
        if (s_lines.TryGetValue(line.Key, out var kind)) return new LayoutLine(kind, LayoutPieceText.Pieces(line.Words, file, line.Line));
        if (line.Key != "表") throw new FormatException($"{file}:{line.Line}: a part has {string.Join('、', s_lines.Keys)} and 表, not {line.Key}");
        var widths = Widths(file, line);
        return new LayoutTable(widths, Checked(file, line, [.. line.Children.Select(row => Row(file, row, widths.Count))]));
    }

    /// <summary>表: 42 19 19: the widths of the columns in mm.</summary>
    private static List<decimal> Widths(string file, Outline table)
    {
        List<decimal> widths = [];
        foreach (var word in table.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!decimal.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var width) || width <= 0)
                throw new FormatException($"{file}:{table.Line}: a width in mm is wanted, not {word}");
            widths.Add(width);
        }

        return widths.Count > 0 ? widths : throw new FormatException($"{file}:{table.Line}: a table tells the widths of its columns in mm");
    }

    private static LayoutRow Row(string file, Outline line, int columns)
    {
        var (item, empty) = ItemOf(file, line);
        if (item is null && line.Key is not ("行" or "头行" or OptionalRow)) throw new FormatException($"{file}:{line.Line}: a table has 行, 头行, {OptionalRow} and 每个 …, not {line.Key}");
        List<LayoutCell> cells = [.. LayoutPieceText.Cells(line.Words).Select(cell => LayoutPieceText.Cell(cell, file, line.Line))];
        if (cells.Count != columns) throw new FormatException($"{file}:{line.Line}: {cells.Count} cells where the table has {columns} columns");
        if (cells[0].Join == LayoutJoin.Left) throw new FormatException($"{file}:{line.Line}: the first cell has none left of it");
        return new LayoutRow(cells) { IsHead = line.Key == "头行", MayBeLeftOut = line.Key == OptionalRow, ItemKind = item, EmptyRows = empty, Height = Height(file, line) };
    }

    /// <summary>每个 项目 4: repeated for every project; a blank form has four of them.</summary>
    private static (string? Kind, int EmptyRows) ItemOf(string file, Outline line)
    {
        var words = line.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words[0] != EachItem) return (null, 0);
        if (words.Length == 2) return (words[1], 0);
        return int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var rows) && rows is > 0 and < 100
            ? (words[1], rows)
            : throw new FormatException($"{file}:{line.Line}: a number of empty rows is wanted, not {words[2]}");
    }

    private static decimal? Height(string file, Outline line) => line.Of("高") switch
    {
        null => null,
        var words when decimal.TryParse(words, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var height) => height,
        var words => throw new FormatException($"{file}:{line.Line}: a height in mm is wanted, not {words}"),
    };

    private static List<LayoutRow> Checked(string file, Outline table, List<LayoutRow> rows)
    {
        if (rows.Count == 0) throw new FormatException($"{file}:{table.Line}: a table has rows");
        if (rows[0].Cells.Any(c => c.Join == LayoutJoin.Above)) throw new FormatException($"{file}:{table.Line}: over the first row there is nothing to merge with");
        return rows;
    }
}
