using System.Text.Json;
using Gouji.Model;
using Gouji.Workflow.Fields;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gouji.Web.Editor;

/// <summary>What the editor asks and tells while somebody types: edits, what others did, and the fragments that tell of one cell.</summary>
public static class EditEndpoints
{
    /// <summary>As many as one paste of a large sheet makes.</summary>
    private const int MostEdits = 2000;

    /// <summary>The name of the header in which the anti-forgery token comes back.</summary>
    public const string TokenHeader = "X-CSRF-TOKEN";

    /// <param name="reads">States who may ask.</param>
    /// <param name="writes">States who may write.</param>
    /// <param name="language">The reader's language.</param>
    public static void MapEditor(this IEndpointRouteBuilder routes, Action<IEndpointConventionBuilder> reads, Action<IEndpointConventionBuilder> writes, Func<HttpContext, Language> language)
    {
        var group = routes.MapGroup("/cases/{id:long}");
        reads(group.MapGet("/changes", (long id, long since, string? at, IOpenCase open, CancellationToken ct) => ChangesAsync(id, since, at, open, ct)));
        reads(group.MapGet("/sheets", (long id, HttpContext http, IOpenCase open, CancellationToken ct) => FragmentAsync<ReportSheets>(id, open, language(http), [], ct)));
        reads(group.MapGet("/derivation", (long id, string key, HttpContext http, IOpenCase open, CancellationToken ct) => FragmentAsync<DerivationCard>(id, open, language(http), new() { ["Key"] = key }, ct)));
        reads(group.MapGet("/ripple", (long id, string key, HttpContext http, IOpenCase open, CancellationToken ct) => FragmentAsync<RippleList>(id, open, language(http), new() { ["Key"] = key }, ct)));
        reads(group.MapGet("/cell-history", (long id, string key, HttpContext http, IOpenCase open, CancellationToken ct) => HistoryAsync(id, key, open, language(http), ct)));
        reads(group.MapGet("/token", Token));
        writes(group.MapPost("/edits", (long id, HttpContext http, IOpenCase open, CancellationToken ct) => WriteAsync(id, http, open, language(http), ct)).AddEndpointFilter(new SameOrigin(language)));
        writes(group.MapPost("/draft", (long id, HttpContext http, IOpenCase open, CancellationToken ct) => DraftAsync(id, open, language(http), ct)).AddEndpointFilter(new SameOrigin(language)));
    }

    private static async Task<IResult> ChangesAsync(long id, long since, string? at, IOpenCase open, CancellationToken ct) =>
        await open.ChangesAsync(id, since, at is { Length: > Field.LongestKey } ? null : at, ct) is { } answer ? TypedResults.Ok(answer) : TypedResults.NotFound();

    private static async Task<IResult> WriteAsync(long id, HttpContext http, IOpenCase open, Language language, CancellationToken ct)
    {
        if (await ReadAsync(http.Request, ct) is not { } edits) return Complaint(Sentences.BadEdits, language);
        if (edits.Count > MostEdits) return Complaint(Sentences.TooManyEdits, language);
        var writable = edits.Where(IsWritable).Select(e => new NewEdit(e.Id, e.Key!, e.Text, e.Base)).ToList();
        if (await open.WriteAsync(id, writable, ct) is not { } answer) return TypedResults.NotFound();
        var refused = edits.Where(e => !IsWritable(e)).Select(e => new EditResult(e.Id, e.Key ?? "", "refused", null, answer.Revision, null, Sentences.NoSuchCell.In(language)));
        return TypedResults.Ok(answer with { Results = [.. answer.Results, .. refused] });
    }

    /// <summary>The edits of a request, or null where it is none.</summary>
    private static async Task<IReadOnlyList<PostedEdit>?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return request.HasJsonContentType() && await request.ReadFromJsonAsync<PostedEdits>(ct) is { Edits: { } edits } && !edits.Contains(null!) ? edits : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsWritable(PostedEdit edit) =>
        edit is { Key.Length: > 0 and <= Field.LongestKey, Base: >= 0 } && edit.Id != Guid.Empty && (edit.Text?.Length ?? 0) <= Field.LongestText
        && !string.IsNullOrWhiteSpace(edit.Key) && !edit.Key.Any(char.IsControl);

    private static async Task<IResult> DraftAsync(long id, IOpenCase open, Language language, CancellationToken ct) =>
        await open.DraftAsync(id, ct) is { } refusal ? Complaint(refusal.Why, language) : TypedResults.NoContent();

    private static async Task<IResult> FragmentAsync<TComponent>(long id, IOpenCase open, Language language, Dictionary<string, object?> more, CancellationToken ct)
        where TComponent : Microsoft.AspNetCore.Components.IComponent
    {
        if (await open.OpenAsync(id, ct) is not { } report) return TypedResults.NotFound();
        more["Report"] = report;
        more["Language"] = language;
        return new RazorComponentResult<TComponent>(more);
    }

    private static async Task<IResult> HistoryAsync(long id, string key, IOpenCase open, Language language, CancellationToken ct) =>
        await open.HistoryAsync(id, key, ct) is { } edits ? new RazorComponentResult<CellHistory>(new { Edits = edits, Language = language }) : TypedResults.NotFound();

    /// <summary>A token for who is signed in now: a page that outlived a sign-in asks for it and goes on.</summary>
    private static NoContent Token(HttpContext http, IAntiforgery antiforgery)
    {
        http.Response.Headers[TokenHeader] = antiforgery.GetAndStoreTokens(http).RequestToken;
        return TypedResults.NoContent();
    }

    internal static IResult Complaint(Sentence why, Language language) => TypedResults.BadRequest(new { message = why.In(language) });

    private sealed record PostedEdits(IReadOnlyList<PostedEdit>? Edits);

    private sealed record PostedEdit(Guid Id, string? Key, string? Text, long Base);
}
