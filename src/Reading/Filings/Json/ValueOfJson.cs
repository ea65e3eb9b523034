using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Filings.Json;

/// <summary>The value of a fact: its text, told as a report's is; the number beside it helps where the text alone is no number.</summary>
internal sealed class ValueOfJson(JsonMembers json)
{
    public Value Of(Concept concept, JsonObject fact)
    {
        var printed = json.TextOrNumber(fact, "value") ?? "";
        var unit = UnitOf(concept, fact);
        if (json.Text(fact, "kind") == "text" && concept.Kind is ConceptKind.Grade or ConceptKind.Text) return printed.Length == 0 ? new Blank("") : new Words(printed);
        var value = FiledValue.Of(concept, printed, unit);
        return json.Number(fact, "number") is { } number && concept.Kind is ConceptKind.Figure or ConceptKind.Target ? Numbered(value, number, unit, printed, fact) : Checked(concept, value, fact);
    }

    /// <summary>The value of a statement as gouji extract prints it.</summary>
    public Value OfStatement(Concept concept, JsonObject statement)
    {
        var printed = json.Text(statement, "printed") ?? "";
        return json.Text(statement, "kind") switch
        {
            "amount" when json.Number(statement, "value") is { } number => Numbered(new Words(printed), number, UnitOf(concept, statement), printed, statement),
            "blank" => new Blank(printed),
            "text" => new Words(printed),
            "date" when DateOnly.TryParseExact(json.Text(statement, "text"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) => new Day(day, printed),
            _ => FiledValue.Of(concept, printed, UnitOf(concept, statement)),
        };
    }

    private Amount Numbered(Value value, decimal number, Unit unit, string printed, JsonObject fact)
    {
        if (value is Amount told && told.Number != number) throw json.Trouble(fact.Members["number"], Sentences.NumberDiffers(printed, number));
        if (!Amount.IsStatable(number, unit)) throw json.Trouble(fact, Sentences.NumberTooBig);
        var decimals = Math.Min(json.Whole(fact, "decimals") ?? number.Scale, Amount.MostDecimals);
        return new Amount(number, decimals, value is Amount { Unit: var own } && own.Name.Length > 0 ? own : unit, printed, json.Word(fact, "vagueness", Vagueness.None), json.Word(fact, "comparator", Comparator.None));
    }

    /// <summary>Words where a number is wanted are a mistake in data made by hand; what was read from a report says that it is text.</summary>
    private Value Checked(Concept concept, Value value, JsonObject fact) =>
        value is Words && concept.Kind == ConceptKind.Figure && json.Text(fact, "kind") != "text" ? throw json.Trouble(fact.Members["value"], Sentences.NoNumberOf(concept.Name, value.Printed)) : value;

    private Unit UnitOf(Concept concept, JsonObject fact)
    {
        if (json.Text(fact, "unit") is not { } name) return Mapping.CellValue.DefaultUnit(concept, null);
        if (name.Length == 0) return concept.Dimension == Dimension.Ratio ? new Unit("", Dimension.Ratio, 1m) : Unit.None;
        var (unit, factor, length, _) = UnitText.Read(name, 0);
        if (length == name.Length && unit != Unit.None && factor == 1) return unit;
        return concept.Dimension == Dimension.Money ? throw json.Trouble(fact.Members["unit"], Sentences.UnknownUnit(name)) : Unit.Counter(name);
    }
}
