using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Filings.Json;

/// <summary>Makes a report again of what gouji extract printed, as docs/schema/facts.schema.json says.</summary>
internal sealed class ReportOfJson(string file, JsonMembers json)
{
    private readonly PlaceOfJson _places = new(json);
    private readonly ValueOfJson _values = new(json);

    public Report Read(JsonObject root)
    {
        if (json.List(root, "statements").Count > FilingBounds.MostFacts) throw new JsonTrouble(Sentences.TooManyFacts(FilingBounds.MostFacts));
        List<ReportPart> parts = [];
        List<Section> sections = [];
        foreach (var part in json.List(root, "parts").Select(json.Object)) parts.Add(Part(part, sections));
        var document = new Document(json.Text(root, "file") ?? file, json.Text(root, "format") ?? "json", [.. parts.SelectMany(p => p.Blocks)], []);
        return new Report(document, json.Whole(root, "year"), Form(root), parts, sections, [.. json.List(root, "statements").Select(Statement)], []);
    }

    private FormMatch? Form(JsonObject root) => root.Members.GetValueOrDefault("form") is JsonObject form
        ? new FormMatch(json.NeededText(form, "id"), json.Number(form, "share") ?? 1, Sentences.FormGiven)
        : null;

    private ReportPart Part(JsonObject part, List<Section> sections)
    {
        List<Block> blocks = [];
        List<Table> ofForm = [];
        foreach (var spot in json.List(part, "text").Select(json.Object))
        {
            var block = _places.Block(spot);
            blocks.Add(block);
            if (block is Table table && json.IsTrue(spot, "isOfForm")) ofForm.Add(table);
            if (block is Paragraph heading && json.Whole(spot, "level", 1) is { } level) sections.Add(new Section(level, 0, heading.Text, heading, null, []));
        }

        var id = json.NeededText(part, "id");
        return new ReportPart(id, json.Text(part, "title") ?? id, json.Text(part, "formPart"), blocks) { FormTables = ofForm, FormId = json.Text(part, "form") };
    }

    private Statement Statement(JsonSpot spot)
    {
        var statement = json.Object(spot);
        var name = json.NeededText(statement, "concept");
        var concept = Vocabulary.Default.Find(name) ?? throw json.Trouble(statement.Members["concept"], NearName.WhyNoFact(name));
        var part = json.NeededText(statement, "part");
        return new Statement
        {
            Concept = concept,
            At = new Coordinates(json.Whole(statement, "year"), Stage(statement), Scope(statement), Item(statement)),
            Value = _values.OfStatement(concept, statement),
            Place = _places.Place(statement, "place") ?? json.Place(file, statement),
            Label = json.Text(statement, "label") ?? name,
            FormLabel = json.Text(statement, "formLabel"),
            Part = part,
            Path = [.. json.List(statement, "path").OfType<JsonText>().Select(t => t.Text)],
            ScopeIsInherited = json.IsTrue(statement, "scopeInherited"),
            IsOfWhich = json.IsTrue(statement, "ofWhich"),
        };
    }

    private Stage Stage(JsonObject statement)
    {
        var stages = Model.Stage.Unstated;
        foreach (var name in (json.Text(statement, "stage") ?? "").Split('或', StringSplitOptions.RemoveEmptyEntries))
            stages |= VocabularyText.StageNamed(name) ?? throw json.Trouble(statement.Members["stage"], Sentences.UnknownWord(name, Vocabulary.Default.Stages.Select(s => s.Name.Zh)));
        return stages;
    }

    private FundScope Scope(JsonObject statement) => json.Text(statement, "scope") is not { } name ? FundScope.Unstated
        : VocabularyText.ScopeNamed(name) ?? throw json.Trouble(statement.Members["scope"], Sentences.UnknownWord(name, Vocabulary.Default.Scopes.Select(s => s.Name.Zh)));

    private Item? Item(JsonObject statement) => statement.Members.GetValueOrDefault("item") is JsonObject item
        ? new Item(json.NeededText(item, "kind"), json.Text(item, "name") ?? "", json.Whole(item, "ordinal", 1) ?? 1, json.Text(item, "list") ?? "")
        : null;
}
