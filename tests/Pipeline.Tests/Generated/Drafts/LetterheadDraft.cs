namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>Whose report it is, for which year, and how its parts are marked.</summary>
/// <param name="Unit">the full name, as 云岭县青石镇人民政府</param>
/// <param name="Town">the short name used in prose, as 青石镇</param>
/// <param name="ReportMark">the mark above the report itself, null where it has none</param>
/// <param name="AnnexMarks">the marks above the base data, the rating and the project forms</param>
public sealed record LetterheadDraft(
    string Unit, string Town, int Year, string? ReportMark, IReadOnlyList<string> AnnexMarks, string? ReportDate);
