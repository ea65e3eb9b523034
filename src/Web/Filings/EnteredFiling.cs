using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>The filing that the fields of a case make, as entered: nothing is worked out yet.</summary>
/// <param name="BodyKeys">The key of the field of each paragraph of the body.</param>
/// <param name="AppendixKeys">The key of the field of each appendix.</param>
/// <param name="Unknown">Keys that are none of ours; their text is kept where it is stored and takes no part.</param>
public sealed record EnteredFiling(Filing Filing, IReadOnlyList<string> BodyKeys, IReadOnlyList<string> AppendixKeys, IReadOnlyList<string> Unknown);
