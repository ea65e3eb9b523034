using Gouji.Model;
using Gouji.Workflow.People;

namespace Gouji.Web.Pages.Administration;

/// <summary>What is to be known of an account at a glance.</summary>
internal static class PersonState
{
    public static IEnumerable<Sentence> Of(PersonRow row, DateTimeOffset now)
    {
        if (row.IsDisabled) yield return Sentences.AccountIsDisabled;
        if (row.LockedUntil > now) yield return Sentences.AccountIsLocked;
        if (row.MustChangePassword) yield return Sentences.FirstPasswordWaits;
        if (row.AwaitsConfirmation) yield return Sentences.PasswordAwaitsConfirmation;
        if (row.HasTwoFactors) yield return Sentences.HasSecondFactor;
        if (row.Sessions > 0) yield return Sentences.SignInsOpen(row.Sessions);
    }
}
