using System.Globalization;
using System.Text.Json;
using Gouji.Model;
using Gouji.Web.Filings;
using Gouji.Web.Hosting;
using Gouji.Web.Policies;
using Gouji.Web.SignIn;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gouji.Web.Editor;

/// <summary>What the editor asks and tells while somebody types: edits, what others did, and the fragments that tell of one cell.</summary>
public static class EditEndpoints
{
    /// <summary>As many as one paste of a large sheet makes.</summary>
    private const int MostEdits = 2000;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/cases/{id:long}");
        Reads(group.MapGet("/changes", ChangesAsync)).WithMetadata(new PollingAttribute());
        Reads(group.MapGet("/sheets", (long id, IOpenCase open, PageWords words, CancellationToken ct) => FragmentAsync<ReportSheets>(id, open, words, [], ct)));
        Reads(group.MapGet("/derivation", (long id, string key, IOpenCase open, PageWords words, CancellationToken ct) => FragmentAsync<DerivationCard>(id, open, words, new() { ["Key"] = key }, ct)));
        Reads(group.MapGet("/ripple", (long id, string key, IOpenCase open, PageWords words, CancellationToken ct) => FragmentAsync<RippleList>(id, open, words, new() { ["Key"] = key }, ct)));
        Reads(group.MapGet("/cell-history", HistoryAsync));
        Writes(group.MapGet("/token", TokenAsync));
        Writes(group.MapPost("/edits", WriteAsync));
        Writes(group.MapPost("/draft", DraftAsync));
    }

    private static RouteHandlerBuilder Reads(RouteHandlerBuilder route) => route.WithMetadata(new NeedsAttribute(Right.ReadCases));

    private static RouteHandlerBuilder Writes(RouteHandlerBuilder route) => route.WithMetadata(new NeedsAttribute(Right.FillIn));

    private static async Task<IResult> ChangesAsync(long id, long since, string? at, IOpenCase open, CancellationToken ct) =>
        await open.ChangesAsync(id, since, at is { Length: > Field.LongestKey } ? null : at, ct) is { } answer ? TypedResults.Ok(answer) : TypedResults.NotFound();

    private static async Task<IResult> WriteAsync(long id, HttpRequest request, IOpenCase open, Visitor visitor, PageWords words, CancellationToken ct)
    {
        if (await ReadAsync(request, ct) is not var (account, edits)) return Complaint(Sentences.BadEdits, words);
        if (IsOfAnother(account, visitor)) return TypedResults.Json(new Complained(words[Sentences.TypedByAnother]), statusCode: StatusCodes.Status403Forbidden);
        if (edits.Count > MostEdits) return Complaint(Sentences.TooManyEdits, words);
        var judged = edits.Select(e => (Edit: e, Why: WhyNot(e))).ToList();
        var writable = judged.Where(j => j.Why is null).Select(j => new NewEdit(j.Edit.Id, j.Edit.Key!, j.Edit.Text, j.Edit.Base)).ToList();
        if (await open.WriteAsync(id, writable, ct) is not { } answer) return TypedResults.NotFound();
        var refused = judged.Where(j => j.Why is not null).Select(j => new EditResult(j.Edit.Id, j.Edit.Key ?? "", "refused", null, answer.Revision, null, words[j.Why!]));
        return TypedResults.Ok(answer with { Results = [.. answer.Results, .. refused] });
    }

    /// <summary>A browser that others sign in with too still has what one of them typed; that is sent when the same person is back.</summary>
    private static bool IsOfAnother(string? account, Visitor visitor) => account is not null && visitor.MaybeActor is { } actor && account != actor.AccountId.ToString(CultureInfo.InvariantCulture);

    /// <summary>The edits of a request and under whose name they were typed, or null where it is none.</summary>
    private static async Task<(string? Account, IReadOnlyList<PostedEdit> Edits)?> ReadAsync(HttpRequest request, CancellationToken ct)
    {
        try
        {
            return request.HasJsonContentType() && await request.ReadFromJsonAsync<PostedEdits>(ct) is { Edits: { } edits } posted && !edits.Contains(null!) ? (posted.Account, edits) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Each edit is refused for itself, so that one bad cell holds up none of the others.</summary>
    private static Sentence? WhyNot(PostedEdit edit) =>
        !IsWritable(edit) ? Sentences.NoSuchCell : edit.Text?.Contains('\0') == true ? Sentences.NulInCell : null;

    private static bool IsWritable(PostedEdit edit) =>
        edit is { Key.Length: > 0 and <= Field.LongestKey, Base: >= 0 } && edit.Id != Guid.Empty && (edit.Text?.Length ?? 0) <= Field.LongestText
        && !edit.Key.Any(char.IsControl) && FieldKeyText.Parse(edit.Key) is not null;

    private static async Task<IResult> DraftAsync(long id, IOpenCase open, PageWords words, CancellationToken ct) =>
        await open.DraftAsync(id, ct) switch
        {
            null => TypedResults.NoContent(),
            { Kind: Workflow.Cases.RefusalKind.NotFound } => TypedResults.NotFound(),
            { } refusal => Complaint(refusal.Why, words),
        };

    private static async Task<IResult> FragmentAsync<TComponent>(long id, IOpenCase open, PageWords words, Dictionary<string, object?> more, CancellationToken ct)
        where TComponent : Microsoft.AspNetCore.Components.IComponent
    {
        if (await open.OpenAsync(id, ct) is not { } report) return TypedResults.NotFound();
        more["Report"] = report;
        more["Language"] = words.Language;
        return new RazorComponentResult<TComponent>(more);
    }

    private static async Task<IResult> HistoryAsync(long id, string key, IOpenCase open, PageWords words, CancellationToken ct) =>
        await open.HistoryAsync(id, key, ct) is { } edits ? new RazorComponentResult<CellHistory>(new { Edits = edits, Language = words.Language }) : TypedResults.NotFound();

    /// <summary>A token for who is signed in now: a page that outlived a sign-in asks for it and goes on.</summary>
    private static async Task<IResult> TokenAsync(long id, HttpContext http, IOpenCase open, IAntiforgery antiforgery, CancellationToken ct)
    {
        if (await open.OpenAsync(id, ct) is null) return TypedResults.NotFound();
        http.Response.Headers[AntiforgeryCheck.Header] = antiforgery.GetAndStoreTokens(http).RequestToken;
        return TypedResults.NoContent();
    }

    private static BadRequest<Complained> Complaint(Sentence why, PageWords words) => TypedResults.BadRequest(new Complained(words[why]));

    private sealed record Complained(string Message);

    /// <param name="Account">Null: not said.</param>
    private sealed record PostedEdits(string? Account, IReadOnlyList<PostedEdit>? Edits);

    private sealed record PostedEdit(Guid Id, string? Key, string? Text, long Base);
}
