using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Mapping.General.Spoken;

/// <summary>The statements of amounts in sentences: the one that the vocabulary made, or a new one under the words before the amount.</summary>
internal sealed class SpokenStatements
{
    private const int LongestLabel = 40;
    private readonly Harvest _harvest;
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<(Location, string), Statement> _byPlace = [];
    private readonly HashSet<(Location, string)> _answered = [];
    private int _ordinal;

    public SpokenStatements(Harvest harvest, Vocabulary vocabulary)
    {
        (_harvest, _vocabulary) = (harvest, vocabulary);
        foreach (var statement in harvest.Statements)
            if (statement.Place is ParagraphPlace or LinePlace or SheetPlace or PagePlace { Table: 0 } && statement.Amount is { } amount) _byPlace[Key(statement.Place, amount.Printed)] = statement;
    }

    public Statement? Known(SpokenSentence sentence, int index) => _byPlace.GetValueOrDefault(Key(Place(sentence, index), sentence[index].Amount.Printed));

    public Statement Of(SpokenSentence sentence, int index, string part) => Known(sentence, index) ?? Add(sentence, index, Label(sentence.Gap(index)), default, part);

    /// <summary>States an amount under a name of its own.</summary>
    public Statement Add(SpokenSentence sentence, int index, string name, Stage stage, string part)
    {
        var amount = sentence[index].Amount;
        var place = Place(sentence, index);
        var concept = _vocabulary["句中数." + amount.Unit.Dimension switch { Dimension.Money => "金额", Dimension.Ratio => "比率", _ => "数量" }];
        _harvest.State(concept, new Coordinates(_harvest.Year, stage, default, new Item("句中数", name, ++_ordinal, part)), amount, new Source(place, name, part, [part, name]));
        _answered.Add(Key(place, amount.Printed));
        return _byPlace[Key(place, amount.Printed)] = _harvest.Statements[^1];
    }

    /// <summary>What is stated after all is no question any more.</summary>
    public void Answer()
    {
        if (_answered.Count > 0) _harvest.Questions.RemoveAll(q => _answered.Contains(Key(q.Place, q.Printed)));
    }

    /// <summary>A cell of a sheet is one place for all amounts of its text, which are told apart by their print.</summary>
    private static (Location, string) Key(Location place, string printed) => (place, place is SheetPlace ? printed : "");

    private static Location Place(SpokenSentence sentence, int index) => sentence.Paragraph.Place.Within(sentence[index].Start, sentence[index].Length);

    /// <summary>The words since the last mark, without those that only join.</summary>
    private static string Label(string gap)
    {
        var text = gap.AsSpan().Trim(" \t\u3000，,；;：:、。（）()");
        var mark = text.LastIndexOfAny("，,；;：:、（）()");
        var label = (mark >= 0 ? text[(mark + 1)..] : text).ToString();
        return label.Length <= LongestLabel ? label : label[^LongestLabel..];
    }
}
