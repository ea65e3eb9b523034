using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>Writes characters, those of a fact within a content control that is bound to it.</summary>
/// <param name="tags">Null in what is published: there are neither controls nor marks.</param>
internal sealed class RunWriter(WordXml xml, FactTags? tags)
{
    public void Write(IReadOnlyList<TextRun> runs)
    {
        foreach (var run in runs) Write(run);
    }

    private void Write(TextRun run)
    {
        if (run.Key is { } key && tags?.Of(key) is { } tag) WriteControl(run, key.Concept.Name, tag);
        else if (run.Text.Length > 0) WriteRun(run, run.Text);
    }

    /// <summary>An empty one shows a blank of its own, which typing takes the place of; without it Word would print an invitation to click.</summary>
    /// <remarks>They are not told to be of plain text (w:text): LibreOffice 7.4 writes the words of such a control several times where it holds digits and Chinese.</remarks>
    private void WriteControl(TextRun run, string name, string tag)
    {
        xml.Start("sdt").Start("sdtPr").Value("alias", XmlCharacters.Clean(name)).Value("tag", XmlCharacters.Clean(tag));
        xml.Start("placeholder").Value("docPart", BlankPart.Name).End();
        if (run.Text.Length == 0) xml.Flag("showingPlcHdr");
        xml.End().Start("sdtContent");
        WriteRun(run, run.Text.Length == 0 ? BlankPart.Text : run.Text);
        xml.End().End();
    }

    private void WriteRun(TextRun run, string text)
    {
        xml.Start("r");
        var isMarked = run.IsToRevise && tags is not null;
        if (isMarked || HasEitherWidth(text))
        {
            xml.Start("rPr");
            if (HasEitherWidth(text)) xml.Start("rFonts").With("hint", "eastAsia").End();
            if (isMarked) xml.Value("highlight", "yellow");
            xml.End();
        }

        WriteText(text);
        xml.End();
    }

    /// <summary>Line breaks and tabs are elements of their own.</summary>
    private void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny("\r\n\t") is >= 0 and var at)
        {
            if (at > 0) xml.Text(text[..at]);
            xml.Flag(text[at] == '\t' ? "tab" : "br");
            text = text[(text[at..].StartsWith("\r\n") ? at + 2 : at + 1)..];
        }

        if (text.Length > 0) xml.Text(text);
    }

    /// <summary>Signs such as “ ” … — ① that Latin and Chinese faces both have: Word takes them for Latin unless told otherwise (17.3.2.26).</summary>
    private static bool HasEitherWidth(string text) => text.AsSpan().ContainsAnyInRange('\u0080', '\u2e7f');
}
