using System.Globalization;
using System.Text.Json;
using Gouji.Model;
using Gouji.Web.Cases;
using Gouji.Web.Review;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;

namespace Gouji.Web.Api;

/// <summary>
/// Actions from what programs send, made by the forms of the pages. What only the report knows is taken from it, whatever a program says: the values to which an
/// answer to a finding is bound, the points of an indicator, the grade that follows from a score.
/// </summary>
internal sealed class ActionBodies(CaseReports reports, CaseFolders folders)
{
    /// <summary>The body of an action where it is not the action itself.</summary>
    private static readonly Dictionary<Type, Type> s_bodies = new()
    {
        [typeof(Explain)] = typeof(ExplainBody),
        [typeof(AskForWaiver)] = typeof(AskForWaiverBody),
        [typeof(RescoreIndicator)] = typeof(RescoreIndicatorBody),
        [typeof(Accept)] = typeof(AcceptBody),
    };

    public static Type BodyOf(Type action) => s_bodies.GetValueOrDefault(action, action);

    /// <summary>The body of an action, or null where it does not tell all that the action needs.</summary>
    public static object? Parse(string json, Type action, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(string.IsNullOrWhiteSpace(json) ? "{}" : json, BodyOf(action), Strict(options));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The action, or a sentence why there is none.</summary>
    public Task<(CaseAction? Action, Sentence? Why)> ReadAsync(object body, Actor actor, long caseId, CancellationToken ct) => body switch
    {
        ExplainBody explain => ReadAsync(new CaseForm { Do = "explain", Fingerprint = explain.Fingerprint, Text = explain.Text }, actor, caseId, ct),
        AskForWaiverBody ask => ReadAsync(new CaseForm { Do = "ask", Fingerprint = ask.Fingerprint, Text = ask.Reason }, actor, caseId, ct),
        RescoreIndicatorBody rescore => ReadAsync(new DeskForm { Do = "rescore", Key = rescore.Key, Score = Typed(rescore.Score), Reason = rescore.Reason }, actor, caseId, ct),
        AcceptBody accept => ReadAsync(new DeskForm { Do = "accept", Score = Typed(accept.Score), Text = accept.Opinion }, actor, caseId, ct),
        AddRemark remark => ReadAsync(new DeskForm { Do = "remark", Key = remark.Key, Passage = remark.Passage, Text = remark.Text }, actor, caseId, ct),
        CaseAction action => Task.FromResult<(CaseAction?, Sentence?)>((action, null)),
        _ => throw new ArgumentException($"No action has the body {body.GetType().Name}.", nameof(body)),
    };

    /// <summary>Of the report as it is filled in now.</summary>
    private async Task<(CaseAction?, Sentence?)> ReadAsync(CaseForm form, Actor actor, long caseId, CancellationToken ct) =>
        await reports.FindAsync(actor, caseId, ct) is { } report ? form.Read(report) : (null, Sentences.NoSuchCase);

    /// <summary>Of the report as it was submitted.</summary>
    private async Task<(CaseAction?, Sentence?)> ReadAsync(DeskForm form, Actor actor, long caseId, CancellationToken ct) =>
        await folders.FindAsync(actor, caseId, Right.ReadCases, ct) is { } folder ? form.Read(folder.Scores) : (null, Sentences.NoSuchCase);

    private static string Typed(decimal score) => score.ToString(CultureInfo.InvariantCulture);

    private static JsonSerializerOptions Strict(JsonSerializerOptions options) => new(options) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };

    /// <param name="Fingerprint">Of the finding, as it is listed.</param>
    private sealed record ExplainBody(string Fingerprint, string Text);

    /// <param name="Fingerprint">Of the finding, as it is listed.</param>
    private sealed record AskForWaiverBody(string Fingerprint, string Reason);

    /// <param name="Key">Of its own score: 指标.得分 #3.</param>
    private sealed record RescoreIndicatorBody(string Key, decimal Score, string Reason);

    private sealed record AcceptBody(decimal Score, string Opinion);
}
