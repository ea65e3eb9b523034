namespace Gouji.Workflow.People;

/// <summary>For which units a role's right holds.</summary>
public enum Reach
{
    /// <summary>The unit of the assignment alone.</summary>
    Unit,
    /// <summary>That unit and all below it.</summary>
    Subtree,
    /// <summary>It is about no unit: the system as a whole.</summary>
    System,
}
