namespace Gouji.Model.Filings;

/// <summary>One fact of a filing with what is known of where it comes from.</summary>
/// <param name="Value">As it is printed in tables; blank where nothing was entered.</param>
public sealed record Entry(FactKey Key, Value Value)
{
    public Origin Origin { get; init; } = Origin.Entered;

    /// <summary>How it is worked out from other facts; of an overridden one, how it would be. Null where it can only be entered.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>What the derivation gives where a person overrode it; else null.</summary>
    public Value? Computed { get; init; }

    /// <summary>Whether it stems from another year or a doubtful reading and waits for a person to revise it.</summary>
    public bool IsToRevise { get; init; }

    /// <summary>Where it was read, or null where it was entered here.</summary>
    public Location? Place { get; init; }
}

/// <summary>Where an entry's value comes from.</summary>
public enum Origin
{
    /// <summary>A person entered it.</summary>
    Entered,
    /// <summary>Worked out from other facts.</summary>
    Computed,
    /// <summary>A person entered another value than the one worked out.</summary>
    Overridden,
    /// <summary>Read from a report.</summary>
    Imported,
    /// <summary>Brought forward from the report of the year before.</summary>
    BroughtForward,
    /// <summary>Taken from an export of the accounts.</summary>
    Accounts,
}
