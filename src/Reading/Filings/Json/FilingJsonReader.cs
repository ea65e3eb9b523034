using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Reading.Filings.Json;

/// <summary>Reads a filing from JSON, as docs/schema/filing.schema.json says; values are told from their text as those of reports are.</summary>
internal sealed class FilingJsonReader
{
    private static readonly HashSet<string> s_members = ["schema", "$schema", "form", "year", "unit", "items", "facts", "body", "parts", "appendices"];
    private static readonly HashSet<string> s_factMembers =
        ["fact", "item", "value", "kind", "unit", "number", "decimals", "vagueness", "comparator", "origin", "isToRevise", "computed", "derivation", "place"];

    private const int MostUnknown = 100;

    private readonly string _file;
    private readonly JsonMembers _json;
    private readonly PlaceOfJson _places;
    private readonly ValueOfJson _values;
    private readonly List<Question> _questions = [];
    private readonly HashSet<string> _unknown = [];

    private FilingJsonReader(string file, JsonMembers json) => (_file, _json, _places, _values) = (file, json, new PlaceOfJson(json), new ValueOfJson(json));

    /// <summary>The filing of a tree; a mistake is a <see cref="JsonTrouble"/>.</summary>
    public static FilingRead Read(string file, JsonObject root, JsonMembers json) => new FilingJsonReader(file, json).Read(root);

    private FilingRead Read(JsonObject root)
    {
        Unknown(root, s_members);
        if (_json.List(root, "facts").Count > FilingBounds.MostFacts) throw new JsonTrouble(Sentences.TooManyFacts(FilingBounds.MostFacts));
        var form = FormOf(root);
        var filing = new Filing(form.Id, YearOf(root), _json.Text(root, "unit") ?? "")
        {
            Items = Items(root),
            Entries = Entries(root),
            Body = [.. _json.List(root, "body").Select(Paragraph)],
            Parts = _json.Texts(root, "parts"),
            Appendices = [.. _json.List(root, "appendices").Select(Appendix)],
        };
        return new FilingRead(_file, filing, [], _questions) { IsOurs = true };
    }

    private Form FormOf(JsonObject root)
    {
        var id = _json.NeededText(root, "form");
        return FormCatalogue.Find(id) ?? throw _json.Trouble(root.Members["form"], Sentences.UnknownForm(id, FormCatalogue.All.Select(f => f.Id)));
    }

    private int YearOf(JsonObject root) => _json.Whole(root, "year") switch
    {
        null => throw _json.Trouble(root, Sentences.Lacks("year")),
        { } year when year is >= 1990 and <= 2099 => year,
        _ => throw _json.Trouble(root.Members["year"], Sentences.NoSuchYear),
    };

    private List<FilingItem> Items(JsonObject root)
    {
        List<FilingItem> items = [];
        HashSet<ItemKey> seen = [];
        foreach (var item in _json.List(root, "items").Select(_json.Object))
        {
            var key = new ItemKey(_json.NeededText(item, "kind"), _json.Whole(item, "ordinal", 1) ?? throw _json.Trouble(item, Sentences.Lacks("ordinal")), _json.Text(item, "list"));
            if (!seen.Add(key)) throw _json.Trouble(item, Sentences.SameItem(key));
            items.Add(new FilingItem(key, _json.Text(item, "name") ?? ""));
        }

        return items;
    }

    private List<Entry> Entries(JsonObject root)
    {
        List<Entry> entries = [];
        Dictionary<FactKey, JsonObject> seen = [];
        foreach (var fact in _json.List(root, "facts").Select(_json.Object))
        {
            Unknown(fact, s_factMembers);
            var key = KeyOf(fact);
            if (!seen.TryAdd(key, fact)) throw _json.Trouble(fact, Sentences.SameFact(FactKeyText.Print(key), seen[key].Path));
            entries.Add(new Entry(key, _values.Of(key.Concept, fact))
            {
                Origin = _json.Word(fact, "origin", Origin.Entered),
                IsToRevise = _json.IsTrue(fact, "isToRevise"),
                Computed = fact.Members.GetValueOrDefault("computed") is JsonObject computed ? _values.Of(key.Concept, computed) : null,
                Place = _places.Place(fact, "place"),
            });
        }

        return entries;
    }

    private FactKey KeyOf(JsonObject fact)
    {
        var text = _json.NeededText(fact, "fact");
        return FactKeyText.Parse(text) ?? throw _json.Trouble(fact.Members["fact"], NearName.WhyNoFact(text));
    }

    private BodyParagraph Paragraph(JsonSpot spot)
    {
        var paragraph = _json.Object(spot);
        var text = _json.NeededText(paragraph, "text");
        var pieces = BoundTextNotation.Parse(text, (concept, printed) => FiledValue.Of(concept, printed, null), out var mistake)
            ?? throw _json.Trouble(paragraph.Members["text"], NearName.WhyNoFigure(text[mistake..]));
        return new BodyParagraph(_json.Whole(paragraph, "level") ?? 0, pieces)
        {
            IsToRevise = _json.IsTrue(paragraph, "isToRevise"),
            IsDrafted = _json.IsTrue(paragraph, "isDrafted"),
            Role = _json.Word(paragraph, "role", ParagraphRole.Body),
        };
    }

    private Appendix Appendix(JsonSpot spot)
    {
        var appendix = _json.Object(spot);
        return new Appendix(_json.NeededText(appendix, "part"), [.. _json.List(appendix, "blocks").Select(_places.Block)]);
    }

    /// <summary>A member the schema does not know is a slip of the pen more often than not; one that is repeated is asked about where it first stands.</summary>
    private void Unknown(JsonObject of, HashSet<string> known)
    {
        foreach (var (name, spot) in of.Members)
            if (!known.Contains(name) && _unknown.Count < MostUnknown && _unknown.Add(name)) _questions.Add(new Question(name, spot.Path, _json.Place(_file, spot), Sentences.UnknownMember(name)));
    }
}
