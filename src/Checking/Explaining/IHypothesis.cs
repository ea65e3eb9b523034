namespace Gouji.Checking.Explaining;

/// <summary>A likely way for a figure to go wrong. Each is found by its type and knows nothing of the others.</summary>
internal interface IHypothesis
{
    /// <summary>The cause if the repair looks like it, or null.</summary>
    Cause? Explain(Repair repair);
}
