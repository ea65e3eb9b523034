using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Reading.Filings;

/// <summary>A part of a report as a part of the filing: the body, a part of the form, or something beside the form.</summary>
/// <param name="Id">正文, 附件2, 附件4（3）: as the form numbers its parts, whatever the report calls them.</param>
/// <param name="Form">The part of the form it fills; null for what fills none and for a body without one.</param>
internal sealed record FiledPart(ReportPart Part, string Id, FormPart? Form)
{
    public const string Body = "正文";

    public bool IsBody => Id == Body;

    /// <summary>Whether it fills no part of the form, or one that another fills already, and is kept as it stands.</summary>
    public bool IsBeside => !IsBody && Form is null;

    /// <summary>Whether it is one of several that fill the same part, one for each project.</summary>
    public bool IsSheet => Form?.EachItem is not null;

    public static IReadOnlyList<FiledPart> Of(Report report, Form form)
    {
        List<FiledPart> filed = [];
        Dictionary<string, int> fillings = [];
        foreach (var part in report.Parts)
        {
            var filled = part.FormPart is null || (part.FormId ?? form.Id) != form.Id ? null : form.Parts.FirstOrDefault(p => p.Id == part.FormPart);
            if (part.Id == Body || filled is { IsBody: true }) { filed.Add(new FiledPart(part, Body, filled)); continue; }
            var ordinal = filled is null ? 0 : fillings[filled.Id] = fillings.GetValueOrDefault(filled.Id) + 1;
            filed.Add(filled is null || (ordinal > 1 && filled.EachItem is null)
                ? new FiledPart(part, part.Id, null)
                : new FiledPart(part, PartIds.Of(filled.Id, ordinal), filled));
        }

        return filed;
    }
}
