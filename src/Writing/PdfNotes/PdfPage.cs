using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.PdfNotes;

/// <summary>A page object of a pdf: its number, its dictionary, the notes it has, the box that is shown of it, and by how many degrees it is shown turned, clockwise.</summary>
internal sealed record PdfPage(string Reference, JsonElement Dictionary, IReadOnlyList<JsonElement> Notes, PdfRectangle Shown, int Turned)
{
    /// <summary>An area of the page as people see it, in points from the upper left corner, in the page's own coordinates (ISO 32000-1, 8.3.2.3 and 14.11.2).</summary>
    public PdfRectangle Area(PagePlace place) => Turned switch
    {
        90 => new(Shown.Left + place.Top, Shown.Bottom + place.Left, Shown.Left + place.Top + place.Height, Shown.Bottom + place.Left + place.Width),
        180 => new(Shown.Right - place.Left - place.Width, Shown.Bottom + place.Top, Shown.Right - place.Left, Shown.Bottom + place.Top + place.Height),
        270 => new(Shown.Right - place.Top - place.Height, Shown.Top - place.Left - place.Width, Shown.Right - place.Top, Shown.Top - place.Left),
        _ => new(Shown.Left + place.Left, Shown.Top - place.Top - place.Height, Shown.Left + place.Left + place.Width, Shown.Top - place.Top),
    };
}
