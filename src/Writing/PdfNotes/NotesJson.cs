using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.PdfNotes;

/// <summary>
/// The objects qpdf is to change or add: each marked page with its notes behind those it had, and the notes with their looks (ISO 32000-1, 12.5.6).
/// What a page shows is not touched.
/// </summary>
internal sealed class NotesJson(PdfObjects objects)
{
    /// <summary>Printed, and not to be changed by a slip of the mouse.</summary>
    private const int PrintLocked = 4 | 128;
    private const int PopupWidth = 260;
    private const int PopupHeight = 160;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private int _last = objects.LastNumber;

    public byte[] Write(IEnumerable<(PdfPage Page, IReadOnlyList<Note> Notes)> pages)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteStartArray("qpdf");
            objects.Head.WriteTo(json);
            json.WriteStartObject();
            foreach (var (page, notes) in pages) Page(json, page, notes);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private void Page(Utf8JsonWriter json, PdfPage page, IReadOnlyList<Note> notes)
    {
        List<string> made = [];
        foreach (var note in notes) Note(json, page, note, made);
        json.WriteStartObject("obj:" + page.Reference);
        json.WriteStartObject("value");
        foreach (var entry in page.Dictionary.EnumerateObject().Where(e => e.Name != "/Annots")) entry.WriteTo(json);
        json.WriteStartArray("/Annots");
        foreach (var note in page.Notes) note.WriteTo(json);
        foreach (var reference in made) json.WriteStringValue(reference);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Note(Utf8JsonWriter json, PdfPage page, Note note, List<string> made)
    {
        var (self, look, popup) = (Next(), Next(), Next());
        var area = page.Area(note.Place);
        Begin(json, self, "/Annot", note.IsMain ? "/Highlight" : "/Square");
        json.WriteString("/P", page.Reference);
        Numbers(json, "/Rect", area.Left, area.Bottom, area.Right, area.Top);
        if (note.IsMain) Numbers(json, "/QuadPoints", area.Left, area.Top, area.Right, area.Top, area.Left, area.Bottom, area.Right, area.Bottom);
        var (red, green, blue) = Colour(note.Severity);
        Numbers(json, "/C", red, green, blue);
        json.WriteNumber("/F", PrintLocked);
        json.WriteString("/T", "u:Gouji 勾稽");
        json.WriteString("/Subj", "u:" + note.Subject);
        json.WriteString("/Contents", "u:" + note.Text);
        json.WriteString("/NM", "u:gouji-" + note.Name);
        json.WriteString("/Popup", popup);
        json.WriteStartObject("/AP");
        json.WriteString("/N", look);
        json.WriteEndObject();
        End(json);
        Look(json, look, note, area);
        Popup(json, popup, self, page, area);
        made.AddRange([self, popup]);
    }

    /// <summary>The look is given, since viewers draw what they are left to draw each in a way of its own.</summary>
    private static void Look(Utf8JsonWriter json, string reference, Note note, PdfRectangle area)
    {
        var (red, green, blue) = Colour(note.Severity);
        var drawing = note.IsMain
            ? $"/G gs {Text(red)} {Text(green)} {Text(blue)} rg {Text(area.Left)} {Text(area.Bottom)} {Text(area.Right - area.Left)} {Text(area.Top - area.Bottom)} re f"
            : $"1 w {Text(red)} {Text(green)} {Text(blue)} RG {Text(area.Left + 0.5m)} {Text(area.Bottom + 0.5m)} {Text(Math.Max(0, area.Right - area.Left - 1))} {Text(Math.Max(0, area.Top - area.Bottom - 1))} re S";
        json.WriteStartObject("obj:" + reference);
        json.WriteStartObject("stream");
        json.WriteStartObject("dict");
        json.WriteString("/Type", "/XObject");
        json.WriteString("/Subtype", "/Form");
        Numbers(json, "/BBox", area.Left, area.Bottom, area.Right, area.Top);
        json.WritePropertyName("/Resources");
        json.WriteRawValue("""{"/ExtGState":{"/G":{"/Type":"/ExtGState","/BM":"/Multiply","/ca":0.55}}}""");
        json.WriteEndObject();
        json.WriteBase64String("data", Encoding.ASCII.GetBytes(drawing));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Popup(Utf8JsonWriter json, string reference, string parent, PdfPage page, PdfRectangle area)
    {
        Begin(json, reference, "/Annot", "/Popup");
        json.WriteString("/Parent", parent);
        json.WriteBoolean("/Open", false);
        var right = Math.Min(page.Shown.Right, area.Right + PopupWidth);
        Numbers(json, "/Rect", right - PopupWidth, area.Top - PopupHeight, right, area.Top);
        End(json);
    }

    private static void Begin(Utf8JsonWriter json, string reference, string type, string subtype)
    {
        json.WriteStartObject("obj:" + reference);
        json.WriteStartObject("value");
        json.WriteString("/Type", type);
        json.WriteString("/Subtype", subtype);
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private string Next() => (++_last).ToString(CultureInfo.InvariantCulture) + " 0 R";

    /// <summary>Light enough that print under it stays readable; the words of the note say the severity too.</summary>
    private static (decimal Red, decimal Green, decimal Blue) Colour(Severity severity) => severity switch
    {
        Severity.Error => (1m, 0.45m, 0.4m),
        Severity.Verify => (1m, 0.75m, 0.2m),
        Severity.Advice => (0.45m, 0.75m, 1m),
        _ => (0.8m, 0.6m, 1m),
    };

    private static void Numbers(Utf8JsonWriter json, string name, params ReadOnlySpan<decimal> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers) json.WriteNumberValue(decimal.Round(number, 3));
        json.WriteEndArray();
    }

    private static string Text(decimal number) => decimal.Round(number, 3).ToString(CultureInfo.InvariantCulture);
}
