namespace Gouji.Model.Forms;

/// <summary>
/// Lays out a part that nobody has drawn, from its blocks: title and unit, one table in which each block has its name at the left, heads over its rows
/// or items, fields as pairs of label and value, and the line of signatures under it.
/// </summary>
public static class AutomaticLayout
{
    private static readonly HashSet<string> s_signatures = ["填表人", "填报日期", "联系电话", "单位负责人"];

    /// <param name="stated">What there is something to print for, or null for the paper with all its places.</param>
    public static PartLayout Of(FormPart part, StatedPlaces? stated = null)
    {
        var names = PlaceNames.Of(part);
        List<FormBlock> printed = [.. stated is null ? part.Blocks : new BlockReduction(names, stated).Of(part.Blocks)];
        List<LayoutBlock> blocks = [.. Top(part)];
        List<FormBlock> inTable = [.. printed.Where(b => !IsSignatures(b))];
        if (inTable.Count > 0) blocks.AddRange(new TableLayout(part, inTable, names).Tables());
        blocks.AddRange(printed.Where(IsSignatures).Select(Signatures));
        return new PartLayout(part.Id, blocks);
    }

    private static IEnumerable<LayoutLine> Top(FormPart part)
    {
        if (part.IsNumbered) yield return new LayoutLine(LayoutLineKind.AnnexNumber, [new LayoutWords(part.Id)]);
        yield return new LayoutLine(LayoutLineKind.Title, [new LayoutYear(0), new LayoutWords("年度" + part.Titles[0])]);
        if (part.Unit is { Dimension: Dimension.Money } unit) yield return new LayoutLine(LayoutLineKind.Unit, [new LayoutWords("金额单位：" + unit.Name)]);
    }

    private static bool IsSignatures(FormBlock block) =>
        block is { Columns.Count: 0, Rows.Count: 0 } && block.Fields.All(f => f.Meaning.Concept is { } concept && s_signatures.Contains(concept.Name));

    private static LayoutLine Signatures(FormBlock block) => new(LayoutLineKind.Signatures, [.. block.Fields.SelectMany((field, n) => new LayoutPiece[]
    {
        new LayoutWords((n == 0 ? "" : "　　") + field.Label.Printed + "："),
        new LayoutSlot(field.Meaning.Concept!, field.Meaning.Stage, field.Meaning.Scope),
    })]);
}
