using Gouji.Web.SignIn;
using Gouji.Workflow.Cases;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Pages.Security;

/// <summary>The door to the settings of the whole system: each is checked before it is kept, and what changed stands in the history.</summary>
public sealed class SettingsDesk(GoujiStore store, TimeProvider clock)
{
    /// <summary>What history calls a change.</summary>
    public const string Deed = "ChangeSettings";

    public async Task<SignInSettings> LoadAsync(CancellationToken ct)
    {
        await using var database = store.Open();
        return SignInSettings.Of(await database.Settings.AsNoTracking().ToDictionaryAsync(s => s.Name, s => s.Text, ct));
    }

    /// <returns>Null where they are kept, else why not.</returns>
    public async Task<Refusal?> ChangeAsync(Actor actor, SignInSettings wanted, CancellationToken ct)
    {
        if (!actor.Has(Right.KeepSettings)) return new Refusal(RefusalKind.NotAllowed, Sentences.ApiDenied);
        if (wanted.IdleMinutes is < Sessions.ShortestIdle or > Sessions.LongestIdle) return new Refusal(RefusalKind.Incomplete, Sentences.IdleOutOfRange(Sessions.ShortestIdle, Sessions.LongestIdle));
        if (wanted.PasswordDays is < 0 or > PasswordAge.Longest) return new Refusal(RefusalKind.Incomplete, Sentences.PasswordDaysOutOfRange(PasswordAge.Longest));
        return await store.WriteAsync(async (database, token) =>
        {
            var after = wanted.Texts();
            var before = await database.Settings.Where(s => after.Keys.Contains(s.Name)).ToDictionaryAsync(s => s.Name, token);
            var texts = before.ToDictionary(s => s.Key, s => s.Value.Text);
            foreach (var (name, text) in after)
            {
                if (before.TryGetValue(name, out var setting)) setting.Text = text;
                else database.Settings.Add(new Setting { Name = name, Text = text });
            }

            await HistoryLog.AppendAsync(database, HistoryLog.Point(clock.GetUtcNow()), actor.AccountId, null, Deed, new { Before = texts, After = after }, token);
            return ((Refusal?)null, true);
        }, ct);
    }
}
