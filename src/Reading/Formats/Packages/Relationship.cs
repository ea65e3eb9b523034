namespace Gouji.Reading.Formats.Packages;

/// <summary>A part that another part refers to.</summary>
/// <param name="Kind">The last word of its type, which transitional and strict files share: officeDocument, header, styles …</param>
/// <param name="Part">The name of the part in the package, without leading slash.</param>
/// <param name="Id">What the referring part calls it.</param>
internal sealed record Relationship(string Kind, string Part, string Id);
