namespace Gouji.Web.Editor;

/// <summary>One write to a cell, as its history lists it.</summary>
/// <param name="Text">Null: what stood there was taken out.</param>
/// <param name="IsKept">False where somebody else had written before and this text was kept beside.</param>
public sealed record CellEdit(DateTimeOffset At, string By, string? Text, bool IsKept);
