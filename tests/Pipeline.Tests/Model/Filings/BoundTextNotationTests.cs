using FsCheck;
using FsCheck.Fluent;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Properties;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Filings;

/// <summary>Running text with bound figures, as it is written.</summary>
public sealed class BoundTextNotationTests
{
    private static readonly FactKey s_key = new(Vocabulary.Default["变动.比率"], Stage.Executed | Stage.PriorExecuted, FundScope.All, new ItemKey("变动", 3, "正文"), "附件4（2）");

    [Fact]
    public void WhatIsPrinted_IsParsedAgain() => Prop.ForAll(Arb.From(Gen.ArrayOf(Gen.Elements("{", "}", "{{", "}}", "|", "\\", "总", "3.2 万元", "\n")).ArrayOf()), parts =>
    {
        List<Piece> pieces = [];
        foreach (var text in parts.Select(p => string.Concat(p)).Where(t => t.Length > 0)) pieces.Add(pieces.Count % 2 == 0 ? new WordPiece(text) : new FigurePiece(s_key, new Words(text)));
        BoundTextNotation.Parse(BoundTextNotation.Print(pieces), (_, printed) => new Words(printed), out _).ShouldBe(pieces);
    }).Check(Reproducible.Runs(200));

    [Theory]
    [InlineData("花去{{总支出 @决算|3万元", 2)]
    [InlineData("花去{{总支出 @决算}}", 2)]
    [InlineData("{{没有 @决算|3}}", 0)]
    public void Mistake_IsPlaced(string text, int at)
    {
        BoundTextNotation.Parse(text, (_, printed) => new Words(printed), out var mistake).ShouldBeNull();
        mistake.ShouldBe(at);
    }

    [Fact]
    public void SingleBrace_IsWords() => BoundTextNotation.Parse("{花去}", (_, printed) => new Words(printed), out _).ShouldBe([new WordPiece("{花去}")]);
}
