using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>A page of the list of published reports, and what it can be narrowed by.</summary>
internal sealed record PublicList(IReadOnlyList<PublicRow> Rows, int Total, IReadOnlyList<int> Years, IReadOnlyList<string> Units, IReadOnlyList<GradeLevel> Grades)
{
    public const int PageSize = 20;

    public int Pages => Paging.Pages(Total, PageSize);
}
