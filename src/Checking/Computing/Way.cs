using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>One way in which a fact follows from others, before it is rounded to what a form prints.</summary>
internal sealed record Way(Derivation Derivation)
{
    /// <summary>The facts whose printed stage is open (全年预算 or 执行) and was taken as 执行: they confirm a figure or fill a blank, but contradict nobody.</summary>
    public IReadOnlyList<FactKey> ReadAs { get; init; } = [];

    /// <summary>What the form usually prints: it fills a blank and says nothing of what a person entered.</summary>
    public bool IsUsual { get; init; }

    public bool OnlyFills => IsUsual || ReadAs.Count > 0;
}
