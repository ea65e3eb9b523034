using System.Globalization;
using System.Text;
using Gouji.Model;
using Gouji.Web.Policies;
using Gouji.Workflow.People;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gouji.Web.Pages.Audit;

/// <summary>The history as a table for a spreadsheet, and where verifying it stands.</summary>
internal static class AuditEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/audit/history.csv", ExportAsync).WithMetadata(new NeedsAttribute(Right.ReadHistory));
        routes.MapGet("/audit/history/verification", () => new RazorComponentResult<VerificationState>()).WithMetadata(new NeedsAttribute(Right.ReadHistory), new PollingAttribute());
    }

    /// <summary>What an address asks for; what cannot be meant is as if it were not there.</summary>
    public static HistoryFilter Filter(string? person, string? caseId, string? what, string? from, string? to) => new(
        person, long.TryParse(caseId, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null, what, Day(from), Day(to));

    private static async Task ExportAsync(HttpContext http, HistoryReading history, string? person, string? what, string? from, string? to, CancellationToken ct)
    {
        var language = WebLanguage.Of(http);
        http.Response.ContentType = "text/csv; charset=utf-8";
        http.Response.Headers.ContentDisposition = "attachment; filename=history.csv";
        // With the mark by which spreadsheets know UTF-8.
        await using var writer = new StreamWriter(http.Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteAsync(Csv.Line(Sentences.HistoryColumns.Select(column => column.In(language))));
        await foreach (var row in history.AllAsync(Filter(person, http.Request.Query["case"], what, from, to), ct)) await writer.WriteAsync(Csv.Line(Cells(row, language)));
    }

    private static string[] Cells(HistoryRow row, Language language) =>
    [
        row.Entry.Sequence.ToString(CultureInfo.InvariantCulture), row.Entry.At.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture), row.Person ?? "", HistoryWords.What(row.Entry).In(language), row.Case ?? "",
        HistoryWords.Details(row.Entry).In(language), row.Entry.Content, row.Entry.PreviousHash, row.Entry.Hash,
    ];

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
