namespace Gouji.Writing.Publication;

/// <summary>How something is to be published.</summary>
/// <param name="MasksHeads">Whether the names of heads of units are masked, too.</param>
/// <param name="Date">The day of publication, as whoever publishes says it; no clock is asked, so that the same data give the same bytes.</param>
/// <param name="Licence">The licence the publisher gives, by its name; none is made up.</param>
public sealed record PublicationTerms(bool MasksHeads = false, DateOnly? Date = null, string? Licence = null);
