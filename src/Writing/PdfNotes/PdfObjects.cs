using System.Globalization;
using System.Text.Json;

namespace Gouji.Writing.PdfNotes;

/// <summary>The objects of a pdf as qpdf tells them in JSON (its format 2): values with names as "/Name", references as "5 0 R".</summary>
internal sealed class PdfObjects(JsonElement root)
{
    /// <summary>What is inherited stands this many levels up at most; a ring of parents would have no end.</summary>
    private const int MostParents = 64;

    private readonly JsonElement _objects = root.GetProperty("qpdf")[1];

    /// <summary>The head of a file that changes objects of this one.</summary>
    public JsonElement Head => root.GetProperty("qpdf")[0];

    public int LastNumber => Head.GetProperty("maxobjectid").GetInt32();

    /// <summary>A page by its number from 1, or null where there is none that could be marked.</summary>
    public PdfPage? Page(int number)
    {
        var pages = root.GetProperty("pages");
        if (number < 1 || number > pages.GetArrayLength() || pages[number - 1].GetProperty("object").GetString() is not { } reference) return null;
        if (Value(reference) is not { ValueKind: JsonValueKind.Object } page || Shown(page) is not { } shown) return null;
        var turned = Inherited(page, "/Rotate") is { ValueKind: JsonValueKind.Number } angle && angle.TryGetDecimal(out var degrees) ? (int)(degrees % 360 + 360) % 360 : 0;
        return new PdfPage(reference, page, Notes(page), shown, turned);
    }

    private List<JsonElement> Notes(JsonElement page) =>
        page.TryGetProperty("/Annots", out var notes) && Resolved(notes) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private PdfRectangle? Shown(JsonElement page)
    {
        if (Inherited(page, "/MediaBox") is not { } media || Rectangle(media) is not { } whole) return null;
        return Inherited(page, "/CropBox") is { } crop && Rectangle(crop) is { } box ? box.Within(whole) : whole;
    }

    private PdfRectangle? Rectangle(JsonElement box)
    {
        if (box.ValueKind != JsonValueKind.Array || box.GetArrayLength() != 4) return null;
        var corners = new decimal[4];
        for (var i = 0; i < corners.Length; i++)
            if (Resolved(box[i]) is not { ValueKind: JsonValueKind.Number } corner || !decimal.TryParse(corner.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out corners[i])) return null;
        return new(Math.Min(corners[0], corners[2]), Math.Min(corners[1], corners[3]), Math.Max(corners[0], corners[2]), Math.Max(corners[1], corners[3]));
    }

    private JsonElement? Inherited(JsonElement page, string key)
    {
        for (var level = 0; level < MostParents; level++)
        {
            if (page.TryGetProperty(key, out var value)) return Resolved(value);
            if (!page.TryGetProperty("/Parent", out var parent) || Resolved(parent) is not { ValueKind: JsonValueKind.Object } above) return null;
            page = above;
        }

        return null;
    }

    private JsonElement? Resolved(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.EndsWith(" R", StringComparison.Ordinal) ? Value(text) : value;

    private JsonElement? Value(string reference) =>
        _objects.TryGetProperty("obj:" + reference, out var found) && found.TryGetProperty("value", out var value) ? value : null;
}
