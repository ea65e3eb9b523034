using System.Globalization;
using Gouji.Web.SignIn;
using Gouji.Workflow.Cases;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Pages.Administration;

/// <summary>The door to the settings of the whole system: each is checked before it is kept, and what changed stands in the history.</summary>
public sealed class SettingsDesk(GoujiStore store, TimeProvider clock)
{
    /// <summary>What history calls a change.</summary>
    public const string Deed = "ChangeSettings";

    public async Task<(int IdleMinutes, bool TwoFactorsForAdministrators)> LoadAsync(CancellationToken ct)
    {
        await using var database = store.Open();
        var settings = await database.Settings.AsNoTracking().ToDictionaryAsync(s => s.Name, s => s.Text, ct);
        return (Sessions.IdleMinutes(settings.GetValueOrDefault(Sessions.IdleSetting)), settings.GetValueOrDefault(FirstPassword.Setting) == "true");
    }

    /// <returns>Null where they are kept, else why not.</returns>
    public async Task<Refusal?> ChangeAsync(Actor actor, int idleMinutes, bool twoFactorsForAdministrators, CancellationToken ct)
    {
        if (!actor.Has(Right.KeepSettings)) return new Refusal(RefusalKind.NotAllowed, Sentences.ApiDenied);
        if (idleMinutes is < Sessions.ShortestIdle or > Sessions.LongestIdle) return new Refusal(RefusalKind.Incomplete, Sentences.IdleOutOfRange(Sessions.ShortestIdle, Sessions.LongestIdle));
        return await store.WriteAsync(async (database, token) =>
        {
            Dictionary<string, string> after = new() { [Sessions.IdleSetting] = idleMinutes.ToString(CultureInfo.InvariantCulture), [FirstPassword.Setting] = twoFactorsForAdministrators ? "true" : "false" };
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
