namespace Gouji.Writing.Publication;

/// <summary>A place of the published document where a fact is printed.</summary>
/// <param name="Anchor">The id of the characters in report.html.</param>
/// <param name="Section">The section of the document.</param>
/// <param name="Printed">The characters there.</param>
public sealed record PublicPlace(string Anchor, string Section, string Printed);
