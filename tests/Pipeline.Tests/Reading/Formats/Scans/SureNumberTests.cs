using Gouji.Reading.Formats.Scans;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Scans;

/// <summary>Two readings of a figure, the Chinese and the Latin one, and what becomes of them.</summary>
public sealed class SureNumberTests
{
    [Theory]
    [InlineData("46.00", "46.00", "46.00")]
    [InlineData("三95%", "=95%", "≥95%")]
    [InlineData("<318", "<=318", "≤318")]
    [InlineData("9296", "92%", "92%")]
    [InlineData("94.239%6", "94.23%", "94.23%")]
    [InlineData("79.59%", "79.5%", "79.5%")]
    [InlineData("1009%6", "100%", "100%")]
    [InlineData("2。50", "2.50", "2.50")]
    public void ReadingsThatAgree_AreSure(string chinese, string latin, string text)
    {
        var (read, confidence) = Of(chinese, 0.7m, (latin, 0.95m));
        read.ShouldBe(text);
        confidence.ShouldBeGreaterThan(0.8m);
    }

    [Theory]
    [InlineData("加", "20", "20")]
    [InlineData("SG2.70", "302.70", "302.70")]
    [InlineData("801.35", "301.35", "301.35")]
    public void FigureOfTheSurerReading_IsTakenAsDoubtful(string chinese, string latin, string text)
    {
        var (read, confidence) = Of(chinese, 0.7m, (latin, 0.95m));
        (read, confidence).ShouldBe((text, 0.5m));
    }

    [Fact]
    public void FigureAmongOtherWords_IsSure_WhenOneOfThemSaysIt() => Of("50", 0.9m, ("(50", 0.96m), ("33)", 0.2m)).ShouldBe(("50", 0.97m));

    [Fact]
    public void WordsThatAreNoFigure_StayAsTheyWereRead() => Of("分", 0.97m, ("oa", 0.32m)).ShouldBe(("分", 0.97m));

    private static (string, decimal) Of(string chinese, decimal first, params (string Text, decimal Confidence)[] latin) =>
        SureNumber.Of(chinese, first, [.. latin.Select(l => new LineWord(l.Text, new PixelBox(0, 0, 1, 1), l.Confidence))]);
}
