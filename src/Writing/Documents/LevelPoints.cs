using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>The points of a first level as printed behind its name, 产出指标（40分）: those the filing states, else the sum of its indicators'.</summary>
internal static class LevelPoints
{
    public const string Kind = "一级指标";

    private static readonly Concept s_first = Vocabulary.Default["指标.一级"];
    private static readonly Concept s_points = Vocabulary.Default["指标.分值"];

    public static TextRun Of(PartPlaces places, RowItem? row, Concept concept)
    {
        if (row is null || NameOf(places, row.Key) is not { Length: > 0 } level) return new TextRun("");
        foreach (var item in places.Items(Kind))
            if (places.Index.NameOf(item) == level && places.Find(new LayoutSlot(concept, default, default), item) is (_, { } entry))
                return new TextRun(CellText.Of(entry.Value, concept, Unit.WanYuan), entry.Key) { IsToRevise = entry.IsToRevise };
        return new TextRun(places.Points(row.Key.Kind, level, () => Sum(places, row.Key.Kind, level)) is { } sum ? PrintedFigure.Number(sum, 0) : "");
    }

    /// <summary>The sum of the points of a level's indicators, or null where one of them has none.</summary>
    private static decimal? Sum(PartPlaces places, string kind, string level)
    {
        decimal? sum = null;
        foreach (var item in places.Items(kind))
        {
            if (NameOf(places, item) != level) continue;
            if (places.Find(new LayoutSlot(s_points, default, default), item).Entry?.Value is not Amount points) return null;
            sum = (sum ?? 0) + points.Number;
        }

        return sum;
    }

    private static string? NameOf(PartPlaces places, ItemKey item) => places.Find(new LayoutSlot(s_first, default, default), item).Entry?.Value.Printed;
}
