using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>One way in which a fact follows from others, before it is rounded to what a form prints.</summary>
internal sealed record Way(Derivation Derivation, Standing Standing = Standing.Sure)
{
    /// <summary>The facts whose printed stage is open (全年预算 or 执行) and was taken as 执行.</summary>
    public IReadOnlyList<FactKey> ReadAs { get; init; } = [];

    /// <summary>A term it must not do without is still blank: it is known how the fact will follow, and not yet what it is.</summary>
    public bool IsWaiting { get; init; }

    public bool Fills => Standing != Standing.Confirming;

    public bool Confirms => Standing != Standing.Usual;
}

/// <summary>How far a way counts against what a person entered.</summary>
internal enum Standing
{
    /// <summary>It fills a blank, confirms a figure, and contradicts another.</summary>
    Sure,
    /// <summary>One reading of stage or scope that the form leaves open: it fills a blank and confirms, but contradicts nobody.</summary>
    Reading,
    /// <summary>What the form usually prints: it fills a blank and says nothing of what was entered.</summary>
    Usual,
    /// <summary>It may mean the figure: where it agrees it is how the figure came about, else it says nothing.</summary>
    Confirming,
}
