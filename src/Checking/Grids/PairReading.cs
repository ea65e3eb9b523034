namespace Gouji.Checking.Grids;

/// <summary>One reading of a line of rates or changes: by which arithmetic it follows from which two lines. For a share the second is the line of totals across.</summary>
internal sealed record PairReading(PairKind Kind, int Result, int First, int Second);
