namespace Gouji.Workflow.Fields;

/// <summary>A write somebody asks for.</summary>
/// <param name="Id">Unique; the same id again is the same edit.</param>
/// <param name="Base">The revision of the case that the writer had seen.</param>
public sealed record NewEdit(Guid Id, string Key, string? Text, long Base, string? Note = null);
