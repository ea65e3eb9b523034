using Gouji.Checking.Rules;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Gouji.Reading.Layout;
using Gouji.Reading.Mapping;

namespace Gouji.Pipeline.Tests.Checking;

/// <summary>Makes the small report that an example on a rule page describes.</summary>
internal static class ExampleReport
{
    private const string File = "示例";
    private const string DefaultPart = "附件2";

    public static Report Of(RuleExample example)
    {
        Dictionary<(string, string?, string?), Item> items = [];
        List<Statement> statements = [.. example.Facts.Where(f => f.Concept is not null).Select(f => StatementOf(f, example.Year ?? 2023, items))];
        List<Block> body = [.. example.Facts.Where(f => f.IsBodyText).Select(f => new Paragraph(f.ValueText, new LinePlace(File, f.Line, 0, f.ValueText.Length)))];
        var sections = SectionOutline.Of(body);
        var parts = statements.Select(s => s.Part).Distinct().Select(p => new ReportPart(p, p, p.StartsWith("附件", StringComparison.Ordinal) ? p : "附件1", p == "正文" ? body : []));
        if (body.Count > 0) parts = parts.Where(p => p.Id != "正文").Prepend(new ReportPart("正文", "正文", "附件1", body));
        if (CellsOf(example) is { } table) parts = parts.Append(new ReportPart("表1", "表1", null, [table]));
        return new Report(new Document(File, "txt", [.. body, .. CellsOf(example) is { } cells ? [cells] : Array.Empty<Block>()], []), example.Year ?? 2023, new FormMatch(FormCatalogue.All[0].Id, 1, new Sentence("", "")), [.. parts], sections, statements, []);
    }

    /// <summary>The cells as a table: “97.00 =SUM(B2:B3)” stores and shows 97.00, “'20.00” is text.</summary>
    private static Table? CellsOf(RuleExample example)
    {
        var rows = example.Facts.Where(f => f.IsCell).GroupBy(f => SheetAddress.Read(f.ItemName)!.Value.Row).OrderBy(g => g.Key).ToList();
        if (rows.Count == 0) return null;
        return new Table(1, 1, [.. rows.Select((row, i) => new Gouji.Model.TableRow(i + 1, [.. row.Select(f => CellOf(f, i))]))]);
    }

    private static Cell CellOf(ExampleFact fact, int row)
    {
        var equals = fact.ValueText.IndexOf('=', StringComparison.Ordinal);
        var text = (equals < 0 ? fact.ValueText : fact.ValueText[..equals]).Trim();
        var isText = text.StartsWith('\'');
        return new Cell(row, SheetAddress.Read(fact.ItemName)!.Value.Column, 1, 1, [new Paragraph(text.TrimStart('\''), new SheetPlace(File, "示例", fact.ItemName!))], [])
        {
            Stored = isText ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
            Formula = equals < 0 ? null : fact.ValueText[(equals + 1)..],
        };
    }

    private static Statement StatementOf(ExampleFact fact, int year, Dictionary<(string, string?, string?), Item> items)
    {
        var concept = fact.Concept!;
        var part = fact.Part ?? DefaultPart;
        var stage = fact.Stage == Stage.Unstated ? "" : Vocabulary.Default.Name(fact.Stage).Zh;
        return new Statement
        {
            Concept = concept,
            At = new Coordinates(year, fact.Stage, fact.Scope, ItemOf(concept, fact, part, items)),
            Value = CellValue.Of(concept, fact.ValueText, null),
            Place = new LinePlace(File, fact.Line, 0, fact.ValueText.Length),
            Label = concept.Name,
            Part = part,
            Path = [.. new[] { part, fact.ItemName ?? "", concept.ItemKind is null ? concept.Name : concept.Name[(concept.ItemKind.Length + 1)..], stage }.Where(p => p.Length > 0)],
        };
    }

    private static Item? ItemOf(Concept concept, ExampleFact fact, string part, Dictionary<(string, string?, string?), Item> items)
    {
        if (concept.ItemKind is not { } kind) return null;
        var ordinal = items.Count(i => i.Key.Item1 == kind && i.Key.Item3 == part) + 1;
        if (!items.TryGetValue((kind, fact.ItemName, part), out var item)) items[(kind, fact.ItemName, part)] = item = new Item(kind, fact.ItemName ?? "", ordinal, part);
        return item;
    }
}
