namespace Gouji.Workflow.People;

/// <summary>A sign-in on one browser, until it is ended or idle for too long.</summary>
public sealed class Session
{
    /// <summary>The SHA-256 of the secret that the browser keeps, in hexadecimal; the secret itself is not stored.</summary>
    public required string Id { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    /// <summary>When the person last did something; polling does not count.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>The network address it came from.</summary>
    public required string Address { get; init; }

    /// <summary>What the browser says it is, cut to 200 characters.</summary>
    public required string Browser { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}
