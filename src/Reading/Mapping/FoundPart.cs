using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>A part of the report with the form part it fills, if any, and its tables.</summary>
internal sealed record FoundPart(ReportPart Part, PartIndex? Form, IReadOnlyList<TableGrid> Tables);
