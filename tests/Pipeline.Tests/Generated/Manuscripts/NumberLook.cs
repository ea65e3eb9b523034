namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>How amounts of money are laid out: always two decimals or only those needed, with or without thousands separators.</summary>
public readonly record struct NumberLook(bool AlwaysTwoDecimals, bool Grouped)
{
    /// <summary>No separators, no decimals that are zero.</summary>
    public static NumberLook Plain => new(false, false);

    /// <summary>The .NET format that prints this look.</summary>
    public string Pattern => (Grouped ? "#,##0" : "0") + (AlwaysTwoDecimals ? ".00" : ".##");
}
