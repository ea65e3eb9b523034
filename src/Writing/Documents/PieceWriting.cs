using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>Writes the pieces of a line or cell: the form's words, and the facts of the filing with their keys.</summary>
internal static class PieceWriting
{
    private static readonly Concept s_unitName = Vocabulary.Default["单位名称"];

    public static IReadOnlyList<TextRun> Runs(PartPlaces places, RowItem? row, IReadOnlyList<LayoutPiece> pieces)
    {
        List<TextRun> runs = [];
        foreach (var piece in pieces) runs.AddRange(Runs(places, row, piece));
        return Joined(runs);
    }

    private static List<TextRun> Runs(PartPlaces places, RowItem? row, LayoutPiece piece) => piece switch
    {
        LayoutWords words => [new TextRun(words.Words)],
        LayoutYear year => [new TextRun((places.Index.Filing.Year + year.Offset).ToString(CultureInfo.InvariantCulture))],
        LayoutOrdinal => [new TextRun((row?.Key.Ordinal ?? 0).ToString(CultureInfo.InvariantCulture))],
        LayoutSlot slot => [Run(places, row, slot)],
        LayoutOptional optional => Optional(places, row, optional),
        _ => throw new InvalidOperationException($"Unknown piece {piece}."),
    };

    private static List<TextRun> Optional(PartPlaces places, RowItem? row, LayoutOptional optional)
    {
        List<TextRun> runs = [.. optional.Pieces.SelectMany(piece => Runs(places, row, piece))];
        return row is null || runs.TrueForAll(r => r.Text.Length > 0) ? runs : [];
    }

    private static TextRun Run(PartPlaces places, RowItem? row, LayoutSlot slot)
    {
        if (slot.Concept.ItemKind == LevelPoints.Kind) return LevelPoints.Of(places, row, slot.Concept);
        var (key, entry) = places.Find(slot, row?.Key);
        if (entry is not null) return new TextRun(TextOf(places, row, slot, entry), entry.Key) { IsToRevise = entry.IsToRevise };
        if (row?.Suggested(slot.Concept) is { } suggested) return new TextRun(suggested, key);
        return new TextRun(slot.Concept == s_unitName ? places.Index.Filing.UnitName : "", key);
    }

    private static string TextOf(PartPlaces places, RowItem? row, LayoutSlot slot, Entry entry) =>
        MeasureText.Of(places, row, slot.Concept, entry.Value) ?? CellText.Of(entry.Value, slot.Concept, places.Part.Unit is { Dimension: Dimension.Money } money ? money : Unit.WanYuan);

    /// <summary>Words beside words are one run.</summary>
    private static List<TextRun> Joined(List<TextRun> runs)
    {
        List<TextRun> joined = [];
        foreach (var run in runs)
        {
            if (run.Key is null && joined is [.., { Key: null } last]) joined[^1] = last with { Text = last.Text + run.Text };
            else joined.Add(run);
        }

        return joined;
    }
}
