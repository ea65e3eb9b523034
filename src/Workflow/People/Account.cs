namespace Gouji.Workflow.People;

/// <summary>账号: a person who signs in. What the person may do follows from the assignments, not from the account.</summary>
public sealed class Account
{
    public long Id { get; init; }

    /// <summary>What is typed to sign in, unique without regard to case; kept in lower case.</summary>
    public required string Name { get; set; }

    /// <summary>The person's name as others see it.</summary>
    public required string PersonName { get; set; }

    public string? PasswordHash { get; set; }

    /// <summary>Changes whenever what signs the person in changes, so that older sign-ins end.</summary>
    public string SecurityStamp { get; set; } = "";

    /// <summary>Whether the next sign-in begins with a new password: the present one was set by another person, or is older than allowed.</summary>
    public bool MustChangePassword { get; set; }

    public DateTimeOffset? PasswordChangedAt { get; set; }

    /// <summary>The system administrator who set the present password; null where it is the person's own, or that of the first set-up.</summary>
    public long? PasswordSetBy { get; set; }

    /// <summary>The security administrator who confirmed it; null where nobody has yet.</summary>
    public long? PasswordConfirmedBy { get; set; }

    public DateTimeOffset? PasswordConfirmedAt { get; set; }

    /// <summary>The hash of the code that confirms it: without the code it lets nobody in.</summary>
    public string? PasswordCodeHash { get; set; }

    public int FailedSignIns { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>The secret of the second factor (RFC 6238), base32; null where none is set up.</summary>
    public string? AuthenticatorKey { get; set; }

    public bool HasTwoFactors { get; set; }

    /// <summary>The time step (RFC 6238) of the last code that was taken; none of it or before it is taken again.</summary>
    public long? LastCodeStep { get; set; }

    /// <summary>Hashes of the codes that stand in for the second factor, each once, parted by blanks.</summary>
    public string RecoveryCodes { get; set; } = "";

    /// <summary>Whether it may no longer sign in; it stays, for history names it.</summary>
    public bool IsDisabled { get; set; }
}
