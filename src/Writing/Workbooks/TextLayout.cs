using Gouji.Writing.Documents;

namespace Gouji.Writing.Workbooks;

/// <summary>Lays paragraphs out, each over the whole width of its sheet; one longer than Excel lets a row be takes several.</summary>
internal static class TextLayout
{
    /// <summary>Excel lets a row be 409 points high.</summary>
    public const decimal HighestRow = 400m;

    /// <summary>What stays free between paragraphs, in points.</summary>
    private const decimal Free = 5m;

    /// <summary>Characters that fit a row without a break.</summary>
    private const int LongestPiece = 200;

    private const string SetIn = "\u3000\u3000";

    /// <summary>Whether a line asks for something to be written behind its words.</summary>
    public static bool Asks(TextBlock block) => block.Role == TextRole.SignLine && block.Runs.Any(r => r.Key is not null);

    public static void Add(SheetPlan plan, SheetColumns grid, TextBlock block, bool asks)
    {
        if (asks && Asks(block)) AskedLine.Add(plan, grid, block);
        else Add(plan, grid.Width, block);
    }

    private static void Add(SheetPlan plan, decimal width, TextBlock block)
    {
        var look = PaperLooks.Of(block.Role);
        var runs = PaperLooks.IsSetIn(block.Role) && block.Runs.Count > 0 ? [new TextRun(SetIn), .. block.Runs] : block.Runs;
        foreach (var piece in Pieces(runs, r => Height(r) <= HighestRow))
            plan.Put(new PlannedCell(plan.AddRow(Math.Min(HighestRow, Height(piece))), 1, 1, plan.Widths.Count, piece, look) { Role = block.Role });

        decimal Height(IReadOnlyList<TextRun> piece) => TextHeight.Of(string.Concat(piece.Select(r => r.Text)), look.Size, width) + Free;
    }

    /// <summary>The runs in pieces that fit a row each, broken behind the end of a sentence where there is one.</summary>
    private static IEnumerable<IReadOnlyList<TextRun>> Pieces(IReadOnlyList<TextRun> runs, Func<IReadOnlyList<TextRun>, bool> fits)
    {
        if (fits(runs))
        {
            yield return runs;
            yield break;
        }

        List<TextRun> piece = [];
        foreach (var part in runs.SelectMany(Sentences))
        {
            if (piece.Count > 0 && !fits([.. piece, part]))
            {
                yield return piece;
                piece = [];
            }

            piece.Add(part);
        }

        yield return piece;
    }

    /// <summary>Words in pieces up to the end of a sentence, or so long that a row holds some; a figure stays whole.</summary>
    private static IEnumerable<TextRun> Sentences(TextRun run)
    {
        if (run.Key is not null) yield return run;
        else
        {
            for (var at = 0; at < run.Text.Length;)
            {
                var length = Math.Min(LongestPiece, run.Text.Length - at);
                var end = run.Text.AsSpan(at, length).IndexOfAny("。；！？\n");
                if (end >= 0) length = end + 1;
                else if (at + length < run.Text.Length && char.IsHighSurrogate(run.Text[at + length - 1])) length--;
                yield return run with { Text = run.Text.Substring(at, length) };
                at += length;
            }
        }
    }
}
