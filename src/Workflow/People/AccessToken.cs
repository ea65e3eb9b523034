namespace Gouji.Workflow.People;

/// <summary>令牌: with it a program acts for a person through the API, within its scope and never beyond the person's own rights.</summary>
public sealed class AccessToken
{
    public long Id { get; init; }

    public required long AccountId { get; init; }

    /// <summary>What the person calls it.</summary>
    public required string Name { get; init; }

    /// <summary>The SHA-256 of the token in hexadecimal; the token is shown once and not stored.</summary>
    public required string Hash { get; init; }

    /// <summary>Whether it may change anything, or only read.</summary>
    public required bool MayWrite { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}
