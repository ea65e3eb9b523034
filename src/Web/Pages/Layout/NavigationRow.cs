using Gouji.Model;
using Gouji.Workflow.People;

namespace Gouji.Web.Pages.Layout;

/// <summary>One entry of the navigation.</summary>
/// <param name="Right">Whoever has it sees the entry; null: everybody signed in.</param>
internal sealed record NavigationRow(Right? Right, string Href, Sentence Title)
{
    /// <summary>The navigation in its order; an area of pages adds its row here.</summary>
    public static IReadOnlyList<NavigationRow> Table { get; } =
    [
        new(null, "/", Sentences.Home),
        new(Workflow.People.Right.KeepUnits, "/administration/units", Sentences.Units),
        new(Workflow.People.Right.KeepYears, "/administration/years", Sentences.Years),
        new(Workflow.People.Right.KeepAccounts, "/administration/accounts", Sentences.Accounts),
        new(Workflow.People.Right.AssignRoles, "/security/roles", Sentences.RolesTitle),
        new(Workflow.People.Right.KeepSettings, "/security/settings", Sentences.Settings),
        new(Workflow.People.Right.ReadHistory, "/audit/history", Sentences.HistoryTitle),
        new(Gouji.Workflow.People.Right.ReadOverview, "/review", Gouji.Web.Review.ReviewSentences.ReviewQueue),
    ];
}
