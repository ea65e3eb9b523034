using Gouji.Web.Filings;
using Gouji.Workflow.Fields;

namespace Gouji.Web.Editor;

/// <summary>
/// Makes fields of the body as it is shown. Until somebody writes in it, the body is drafted anew whenever it is looked at; what is written then needs the
/// paragraphs around it to be there as well.
/// </summary>
internal static class BodySettling
{
    /// <summary>The edits that keep the paragraphs shown and take out those no longer shown; none where they are kept already.</summary>
    /// <param name="kept">The case's fields by key.</param>
    public static IReadOnlyList<NewEdit> Of(LiveReport report, IReadOnlyDictionary<string, Field> kept, long revision)
    {
        HashSet<string> shown = [.. report.BodyKeys];
        var stale = kept.Keys.Where(k => k.StartsWith(FieldKeyText.Body, StringComparison.Ordinal) && !shown.Contains(k)).ToList();
        if (stale.Count == 0 && shown.All(kept.ContainsKey)) return [];
        return [.. report.Filing.Body.Select((p, i) => FilingFields.Paragraph(p, report.BodyKeys[i][FieldKeyText.Body.Length..])).Select(f => Write(f.Key, f.Text, f.Note)), .. stale.Select(k => Write(k, null, null))];

        NewEdit Write(string key, string? text, string? note) => new(Guid.NewGuid(), key, text, revision, note);
    }
}
