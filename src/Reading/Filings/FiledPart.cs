using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Reading.Filings;

/// <summary>A part of a report as a part of the filing: the body, a part of the form, or something beside the form.</summary>
/// <param name="Id">正文, 附件2, 附件4（3）: as the form numbers its parts, whatever the report calls them.</param>
/// <param name="Form">The part of the form it fills; null for what fills none and for a body without one.</param>
/// <param name="Ordinal">Of sheets that fill the same part, one for each project: which project's it is; else 0.</param>
internal sealed record FiledPart(ReportPart Part, string Id, FormPart? Form, int Ordinal = 0)
{
    public const string Body = "正文";

    private readonly PlaceNames? _places = Form is null ? null : PlaceNames.Of(Form);

    public bool IsBody => Id == Body;

    /// <summary>Whether it fills no part of the form, or one that another fills already, and is kept as it stands.</summary>
    public bool IsBeside => !IsBody && Form is null;

    /// <summary>Whether it is one of several that fill the same part, one for each project.</summary>
    public bool IsSheet => Form?.EachItem is not null;

    /// <summary>Which fact a statement of the part is: of several places for one concept each its own, and what a sheet says of itself that of the sheet.</summary>
    public FactKey KeyOf(Statement statement, ItemKey? item)
    {
        var place = statement.FormLabel is { } label ? _places?.Of(statement.Concept, statement.At.Stage, statement.At.Scope, label) : null;
        var isOfSheet = IsSheet && item is null && !FactGathering.IsOfUnit(statement.Concept);
        return new FactKey(statement.Concept, statement.At.Stage, statement.At.Scope, item, place is not null ? PartIds.OfPlace(Id, place) : isOfSheet ? Id : null);
    }

    /// <param name="carried">The filing the report carries; a sheet of one of its projects has the number of that project, be it the only one in the file.</param>
    public static IReadOnlyList<FiledPart> Of(Report report, Form form, Filing? carried = null)
    {
        List<FiledPart> filed = [];
        Dictionary<string, int> fillings = [];
        foreach (var part in report.Parts)
        {
            var filled = part.FormPart is null || (part.FormId ?? form.Id) != form.Id ? null : form.Parts.FirstOrDefault(p => p.Id == part.FormPart);
            if (part.Id == Body || filled is { IsBody: true }) { filed.Add(new FiledPart(part, Body, filled)); continue; }
            var ordinal = filled is null ? 0 : fillings[filled.Id] = fillings.GetValueOrDefault(filled.Id) + 1;
            filed.Add(filled is null || (ordinal > 1 && filled.EachItem is null) ? new FiledPart(part, part.Id, null) : Filled(part, filled, OrdinalIn(carried, report, part, filled) ?? ordinal));
        }

        return filed;
    }

    private static FiledPart Filled(ReportPart part, FormPart filled, int ordinal) => new(part, PartIds.Of(filled.Id, ordinal), filled, filled.EachItem is null ? 0 : ordinal);

    /// <summary>By the number we printed over the sheet, 附件4（3）, else by the name of its project.</summary>
    private static int? OrdinalIn(Filing? carried, Report report, ReportPart part, FormPart filled)
    {
        if (carried is null || filled.EachItem is not { } kind) return null;
        var titles = part.Blocks.OfType<Paragraph>().Take(3).Select(p => FiledValue.Plain(p.Text)).ToList();
        if (carried.Items.Where(i => i.Key.Kind == kind && i.Key.Ordinal > 1).FirstOrDefault(i => titles.Contains(PartIds.Of(filled.Id, i.Key.Ordinal))) is { } numbered) return numbered.Key.Ordinal;
        if (report.Statements.FirstOrDefault(s => s.Part == part.Id && s.At.Item?.Kind == kind)?.At.Item is not { } item) return null;
        var items = new FilingIndex(carried).Items(kind, filled.Id);
        var name = FiledValue.Plain(item.Name);
        var named = carried.Items.Where(i => items.Contains(i.Key) && FiledValue.Plain(i.Name) == name).Select(i => i.Key.Ordinal).ToList();
        return named.Count == 1 ? named[0] : null;
    }
}
