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
    ];
}
