namespace Gouji.Model;

/// <summary>A figure that recognition of a picture is not sure of.</summary>
/// <param name="Printed">As it was read.</param>
/// <param name="Confidence">How sure recognition is of it, from 0 to 1.</param>
public sealed record Doubt(PagePlace Place, string Printed, decimal Confidence)
{
    /// <summary>Whether it stands within an area.</summary>
    public bool Meets(PagePlace area) => Place.Page == area.Page
        && Place.Left < area.Left + area.Width && area.Left < Place.Left + Place.Width
        && Place.Top < area.Top + area.Height && area.Top < Place.Top + Place.Height;
}
