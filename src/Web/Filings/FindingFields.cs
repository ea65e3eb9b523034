using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Workflow.Reviewing;
using Gouji.Writing.Documents;

namespace Gouji.Web.Filings;

/// <summary>Leads the places of findings back to the fields printed there.</summary>
internal sealed class FindingFields(PrintedDocument printed, Func<FactKey, string> keyOf, Func<PrintedPlace, string?> bodyKey)
{
    public LiveFinding Of(Finding finding)
    {
        IEnumerable<Spot> spots = [finding.Place, .. finding.Related, .. finding.Suspects.Select(s => s.Spot)];
        return new LiveFinding(finding, [.. spots.SelectMany(s => At(s.Location)).Distinct()], FindingMark.Of(finding))
        {
            Suspects = [.. finding.Suspects.Select(s => new LiveSuspect(s, At(s.Spot.Location).FirstOrDefault(k => FieldKeyText.Parse(k) is FactField)))],
        };
    }

    /// <summary>The facts at a place, then the paragraph of the body it is in.</summary>
    public IReadOnlyList<string> At(Location place)
    {
        if (printed.At(place) is not { } at) return [];
        var keys = printed.KeysAt(place).Select(keyOf);
        return [.. bodyKey(at) is { } paragraph ? keys.Append(paragraph) : keys];
    }
}
