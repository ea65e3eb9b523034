using System.Text.Json;
using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Web.Filings;
using Gouji.Writing.Documents;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Filings;

public sealed class FilingFieldsTests
{
    [Fact]
    public void Fields_OfEverySample_MakeTheSameFilingAndDocuments()
    {
        foreach (var (name, filing) in SomeSamples.All())
        {
            var again = Again(filing);
            Shown(again).ShouldBe(Shown(filing), name);
            again.Items.ShouldBe(filing.Items, name);
            again.Parts.ShouldBe(filing.Parts, name);
            Documents(again).ShouldBe(Documents(filing), name);
        }
    }

    [Fact]
    public void Fields_OfAnyFiling_HaveEachKeyOnceAndKeysThatCanBeRead()
    {
        foreach (var (name, filing) in SomeSamples.All())
        {
            var fields = FilingFields.Of(filing);
            fields.Select(f => f.Key).ShouldBeUnique(name);
            fields.Where(f => FieldKeyText.Parse(f.Key) is not { } key || FieldKeyText.Print(key) != f.Key).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void Text_TypedOver_IsEnteredAndWithoutPlaceOrMark()
    {
        var imported = Filing() with { Entries = [new Entry(Key("总支出 @决算"), new Amount(10m, 2, Unit.WanYuan, "10.00")) { Origin = Origin.Imported, IsToRevise = true, Place = new LinePlace("a.txt", 1, 2, 3) }] };

        var typed = Read(FilingFields.Of(imported).Select(f => f with { Text = "12.5" }));

        typed.Entries.ShouldBe([new Entry(Key("总支出 @决算"), new Amount(12.5m, 1, Unit.WanYuan, "12.5"))]);
    }

    [Fact]
    public void WordsForANumber_AreKeptAsWords() =>
        Read([new FilingField("总支出 @决算", "约莫不少")]).Entries.ShouldBe([new Entry(Key("总支出 @决算"), new Words("约莫不少"))]);

    [Fact]
    public void FieldWithoutText_IsNotThere() => Read([new FilingField("总支出 @决算", null)]).Entries.ShouldBeEmpty();

    [Fact]
    public void FieldWithEmptyText_IsBlank() => Read([new FilingField("总支出 @决算", "")]).Entries.ShouldHaveSingleItem().Value.ShouldBeOfType<Blank>();

    [Fact]
    public void Paragraph_BetweenTwo_StandsBetweenThem()
    {
        var body = Read([new FilingField("正文 0020", "乙"), new FilingField("正文 0010.5", "甲乙"), new FilingField("正文 0010", "甲")]).Body;

        body.Select(p => ((WordPiece)p.Pieces[0]).Words).ShouldBe(["甲", "甲乙", "乙"]);
    }

    [Fact]
    public void ParagraphWithABrokenFigure_KeepsAllItsWords() =>
        Read([new FilingField("正文 0010", "共{{没有这个|3")]).Body.ShouldHaveSingleItem().Pieces.ShouldBe([new WordPiece("共{{没有这个|3")]);

    [Theory]
    [InlineData("")]
    [InlineData("没有的事 @决算")]
    [InlineData("正文 x")]
    [InlineData("正文 ")]
    [InlineData("名称 项目 #0")]
    [InlineData("名称 项目 #99999999999")]
    [InlineData("附录 -1")]
    [InlineData("总支出  @决算")]
    public void KeyThatIsNone_TakesNoPartAndIsTold(string key) =>
        FilingFields.Read(FormCatalogue.All[0].Id, 2023, "青禾镇人民政府", [new FilingField(key, "1")]).Unknown.ShouldBe([key]);

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"value":{"kind":"amount","number":1e28,"toBase":10000},"of":"x"}""")]
    [InlineData("""{"at":{"k":"p","w":null,"n":[1]},"of":"x"}""")]
    [InlineData("""{"origin":"x"}""")]
    public void NoteOfSomebodyElse_CountsForNothing(string note) =>
        Read([new FilingField("总支出 @决算", "5.00", note)]).Entries.ShouldBe([new Entry(Key("总支出 @决算"), new Amount(5m, 2, Unit.WanYuan, "5.00"))]);

    [Fact]
    public void FactOfAnItemNobodyNamed_GivesTheListARow()
    {
        var filing = Read([new FilingField("名称 项目 #1", "修桥"), new FilingField("项目.支出 @决算 #3", "1.00")]);

        filing.Items.ShouldBe([new FilingItem(new ItemKey("项目", 1), "修桥"), new FilingItem(new ItemKey("项目", 3), "")]);
    }

    private static Filing Filing() => new(FormCatalogue.All[0].Id, 2023, "青禾镇人民政府");

    private static Filing Read(IEnumerable<FilingField> fields) => FilingFields.Read(FormCatalogue.All[0].Id, 2023, "青禾镇人民政府", fields).Filing;

    /// <summary>Stored and fetched in another order.</summary>
    private static Filing Again(Filing filing) =>
        FilingFields.Read(filing.FormId, filing.Year, filing.UnitName, FilingFields.Of(filing).OrderBy(f => f.Key, StringComparer.Ordinal)).Filing;

    private static FactKey Key(string text) => FactKeyText.Parse(text)!;

    private static string Shown(Filing filing) => JsonSerializer.Serialize(
        filing.Entries.Where(e => e.Origin != Origin.Computed).Select(e => $"{FactKeyText.Print(e.Key)} {e.Value} {(e.Origin == Origin.Overridden ? Origin.Entered : e.Origin)} {e.IsToRevise} {(e.Place is PagePlace page ? page with { Runs = [] } : e.Place)?.Words.Zh}")
            .Concat(filing.Body.Select(p => $"{p.Level} {p.Role} {p.IsToRevise} {p.IsDrafted} {BoundTextNotation.Print(p.Pieces)}")));

    private static string Documents(Filing filing) => JsonSerializer.Serialize(OfficialDocuments.Of(Calculator.Complete(filing), FormCatalogue.Find(filing.FormId)!), s_options);

    private static readonly JsonSerializerOptions s_options = new() { Converters = { new BlockConverter() } };

    private sealed class BlockConverter : System.Text.Json.Serialization.JsonConverter<DocumentBlock>
    {
        public override DocumentBlock Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, DocumentBlock value, JsonSerializerOptions options) => writer.WriteStringValue(value switch
        {
            TextBlock text => $"{text.Role} {string.Concat(text.Runs.Select(Text))}",
            TableBlock table => string.Join('\n', table.Table.Rows.Select(r => string.Join('\t', r.Cells.Select(c => $"{c.Column} {c.ColumnSpan} {c.RowSpan} {string.Concat(c.Runs.Select(Text))}")))),
            _ => "",
        });

        private static string Text(TextRun run) => $"{run.Text}{{{(run.Key is { } key ? FactKeyText.Print(key) : "")}{run.IsToRevise}}}";
    }
}
