using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>The heads in force over the rows of a table: which form block they belong to and which grid columns each stands over.</summary>
internal sealed record Heads(FormBlock Block, IReadOnlyList<Head> Columns)
{
    /// <summary>The heads a row prints, if it is a row of heads: at least two of one block, and most of it.</summary>
    public static Heads? Of(IReadOnlyList<Cell> row, FormPart part, int? year)
    {
        Heads? best = null;
        var words = new string[row.Count];
        for (var i = 0; i < words.Length; i++) words[i] = row[i].Text.Length is 0 or > 40 ? "" : LabelText.Words(row[i].Text, year);
        foreach (var block in part.Blocks)
        {
            var columns = Match(row, words, block);
            if (columns.Count < 2 || columns.Count * 2 < block.Columns.Count) continue;
            if (best is null || columns.Count > best.Columns.Count) best = new Heads(block, columns);
        }

        return best;
    }

    public Head? Over(Cell cell)
    {
        foreach (var head in Columns)
            if (cell.Column < head.End && head.Start < cell.EndColumn) return head;
        return null;
    }

    private static List<Head> Match(IReadOnlyList<Cell> row, string[] words, FormBlock block)
    {
        List<Head> heads = [];
        foreach (var column in block.Columns)
            for (var i = 0; i < row.Count; i++)
                if (words[i].Length > 0 && column.Label.Is(words[i]) && !heads.Exists(h => h.Start == row[i].Column))
                {
                    heads.Add(new Head(row[i].Column, row[i].EndColumn, column, row[i].Text.ReplaceLineEndings("")));
                    break;
                }

        return heads;
    }
}

/// <summary>A head over grid columns from <paramref name="Start"/> to before <paramref name="End"/>, as printed.</summary>
internal sealed record Head(int Start, int End, FormColumn Column, string Printed);
