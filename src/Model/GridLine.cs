namespace Gouji.Model;

/// <summary>A row or a column of a grid, with what its label says.</summary>
/// <param name="Label">The label in words, without numbering and unit.</param>
/// <param name="Path">The labels above or before it that group it, outermost first, and its own.</param>
/// <param name="Rank">How deep it stands by numbering, indent or code; only the order of ranks means something.</param>
/// <param name="IsSure">Whether the rank is told by the print; false where a row behind 其中 may be part of it or not.</param>
public sealed record GridLine(string Label, IReadOnlyList<string> Path, LineRole Role, LineKind Kind, int Rank, bool IsSure)
{
    /// <summary>The rank of a row whose code tells it: 类, 款 and 项 are exhaustive levels.</summary>
    public bool IsCoded { get; init; }

    /// <summary>The labels that group it, joined; lines of one group stand under one merged cell.</summary>
    public string Group { get; } = string.Join('›', Path.Take(Path.Count - 1));
}
