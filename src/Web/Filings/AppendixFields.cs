using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Filings;
using Gouji.Writing.Json;

namespace Gouji.Web.Filings;

/// <summary>An appendix as a field: its text to be read, a row of a table on a line; its blocks as they stood in the note. Typed over, it is the paragraphs typed.</summary>
internal static class AppendixFields
{
    private const string Behind = "\n";

    public static FilingField Of(Appendix appendix, int number, Filing of)
    {
        var text = appendix.Part + Behind + string.Join('\n', appendix.Blocks.Select(Text));
        using var json = new MemoryStream();
        FilingJson.Write(new Filing(of.FormId, of.Year, "") { Appendices = [appendix] }, json);
        var note = new FieldNote { Of = FieldNote.SignOf(text), Blocks = Encoding.UTF8.GetString(json.ToArray()) };
        return new FilingField(FieldKeyText.Print(new AppendixField(number)), text, note.Print());
    }

    public static Appendix Read(string text, FieldNote note)
    {
        if (note.IsAbout(text) && note.Blocks is { } blocks && FilingReader.Read("", Encoding.UTF8.GetBytes(blocks)) is FilingRead { Filing.Appendices: [var kept] }) return kept;
        var lines = text.Split('\n');
        return new Appendix(lines[0], [.. lines.Skip(1).Select((line, i) => new Paragraph(line, new LinePlace("", i + 1, 0, line.Length)))]);
    }

    private static string Text(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text,
        Table table => string.Join('\n', table.Rows.Select(r => string.Join('\t', r.Cells.Select(c => c.Text.ReplaceLineEndings(" "))))),
        _ => "",
    };
}
