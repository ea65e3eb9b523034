namespace Gouji.Model.Catalogue;

/// <summary>The figures that are published as spending, from vocabulary/spending.md.</summary>
public static class SpendingLines
{
    private static readonly Lazy<IReadOnlyList<SpendingLine>> s_all = new(() =>
        Parse(EmbeddedText.One(typeof(SpendingLines).Assembly, "vocabulary/spending.md"), Vocabulary.Default));

    public static IReadOnlyList<SpendingLine> All => s_all.Value;

    /// <summary>What the concept is as spending, or null where it is none.</summary>
    public static SpendingLine? Find(Concept concept)
    {
        foreach (var line in All)
            if (line.Concept == concept) return line;
        return null;
    }

    /// <summary>The lines of a page; a mistake is a <see cref="FormatException"/> naming page and line.</summary>
    public static IReadOnlyList<SpendingLine> Parse(string page, Vocabulary vocabulary) => [.. MarkdownTable.Rows(page, "支出").Select(row => LineOf(row, vocabulary))];

    private static SpendingLine LineOf((int Line, string[] Cells) row, Vocabulary vocabulary)
    {
        if (row.Cells.Length != 3) throw new FormatException($"spending.md:{row.Line}: three cells are wanted");
        Concept Known(string name) => vocabulary.Find(name) ?? throw new FormatException($"spending.md:{row.Line}: the vocabulary does not know {name}");
        return new SpendingLine(Known(row.Cells[0]), row.Cells[1], row.Cells[2].Length == 0 ? null : Known(row.Cells[2]));
    }
}
