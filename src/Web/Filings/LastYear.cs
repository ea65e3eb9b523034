using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>Starts a case from that of the year before: what was spent becomes 上年决算, texts and lists are kept and marked as to be revised, results are left blank.</summary>
public static class LastYear
{
    /// <summary>The fields of a case of another year.</summary>
    /// <param name="last">The filing of the year before, completed, so that what was worked out there is a figure of its own here.</param>
    /// <param name="unitName">The unit as it is called now.</param>
    public static IReadOnlyList<FilingField> Fields(Filing last, int year, string unitName) =>
        FilingFields.Of(NextYear.Of(last, year) with { UnitName = unitName });
}
