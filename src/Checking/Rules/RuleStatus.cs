namespace Gouji.Checking.Rules;

/// <summary>Whether a rule is used, and since the first day of which month.</summary>
public sealed record RuleStatus(RuleState State, DateOnly Since);

/// <summary>The life of a rule.</summary>
public enum RuleState
{
    /// <summary>Written but not yet used.</summary>
    Draft,
    Active,
    /// <summary>No longer used; its page and id stay.</summary>
    Retired,
}
