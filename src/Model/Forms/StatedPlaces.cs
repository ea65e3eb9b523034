namespace Gouji.Model.Forms;

/// <summary>What of a part a filing has something to print for; the rest that a form does not require is left out of it.</summary>
/// <param name="States">Whether there is an entry for a place, be it blank.</param>
/// <param name="Lists">Whether there are items of a kind.</param>
public sealed record StatedPlaces(Func<LayoutSlot, bool> States, Func<string, bool> Lists);
