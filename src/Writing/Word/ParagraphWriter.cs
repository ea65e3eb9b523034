using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>Writes paragraphs outside of tables.</summary>
internal sealed class ParagraphWriter(WordXml xml, RunWriter writer)
{
    /// <summary>The names of annexes stand behind two free characters, 附件： and 1., in characters; lengths that are told in characters, too, are in hundredths of one.</summary>
    private const int AnnexIndent = 6;

    /// <param name="signatureIndent">In halves of a character.</param>
    /// <param name="ends">The section that ends with it, or null.</param>
    public void Write(TextBlock block, PageLayout page, bool keepsNext, int signatureIndent, PageLayout? ends)
    {
        xml.Start("p").Start("pPr").Value("pStyle", WordStyle.Of(block.Role).Id);
        if (keepsNext) xml.Flag("keepNext");
        var (runs, stops) = Shown(block, page);
        if (stops is not null) WriteStops(stops);
        WriteIndent(block, signatureIndent);
        ends?.Write(xml);
        xml.End();
        writer.Write(runs);
        xml.End();
    }

    /// <summary>The characters as they stand on the page: those of a line of signatures in columns.</summary>
    public static (IReadOnlyList<TextRun> Runs, TabStops? Stops) Shown(TextBlock block, PageLayout page)
    {
        if (block.Role != TextRole.SignLine) return (block.Runs, null);
        var runs = Tabbed(block.Runs);
        var stops = TabStops.Of(string.Concat(runs.Select(r => r.Text)), WordStyle.Of(block.Role).Size * 10, Twips.Of(page.TextWidth));
        return (Broken(runs, stops.PerLine), stops);
    }

    /// <summary>A line of no height: Word wants a paragraph behind a table, and would make one table of two.</summary>
    public void WriteGap(PageLayout? ends)
    {
        xml.Start("p").Start("pPr").Value("pStyle", WordStyle.Gap.Id);
        ends?.Write(xml);
        xml.End().End();
    }

    private void WriteStops(TabStops stops)
    {
        if (stops.Places.Count == 0) return;
        xml.Start("tabs");
        foreach (var place in stops.Places) xml.Start("tab").With("val", "left").With("pos", place).End();
        xml.End();
    }

    /// <summary>The room a form leaves between 填表人：　　填报日期： is for what is written there.</summary>
    private static IReadOnlyList<TextRun> Tabbed(IReadOnlyList<TextRun> runs) =>
        [.. runs.Select(run => run.Key is null ? run with { Text = run.Text.Replace("\u3000\u3000", "\t", StringComparison.Ordinal) } : run)];

    /// <summary>The tab behind the last word of a line is a line break.</summary>
    private static IReadOnlyList<TextRun> Broken(IReadOnlyList<TextRun> runs, int perLine)
    {
        var tabs = 0;
        return [.. runs.Select(run => run.Text.Contains('\t', StringComparison.Ordinal) ? run with { Text = string.Concat(run.Text.Select(c => c == '\t' && ++tabs % perLine == 0 ? '\n' : c)) } : run)];
    }

    private void WriteIndent(TextBlock block, int signatureIndent)
    {
        if (block.Role == TextRole.Signature) xml.Start("ind").With("rightChars", signatureIndent * 100 / 2).With("right", signatureIndent * PageLayout.Character / 2).End();
        if (block.Role == TextRole.AnnexList) WriteAnnexIndent(block);
    }

    /// <summary>附件：1. … begins two characters in; names of further annexes, and further lines of one, stand under the first (7.3.6).</summary>
    private void WriteAnnexIndent(TextBlock block)
    {
        var isFirst = block.Runs.Count > 0 && block.Runs[0].Text.StartsWith("附件", StringComparison.Ordinal);
        var hanging = isFirst ? 4 : 1;
        xml.Start("ind").With("leftChars", AnnexIndent * 100).With("left", AnnexIndent * PageLayout.Character).With("hangingChars", hanging * 100).With("hanging", hanging * PageLayout.Character).End();
    }
}
