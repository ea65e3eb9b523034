using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Filings;

public sealed class DerivationValueTests
{
    private static readonly FactKey s_posts = new(Vocabulary.Default["编制人数"]);
    private static readonly FactKey s_staff = new(Vocabulary.Default["在职人数"]);

    private static decimal? Value(Derivation derivation, decimal? posts, decimal? staff) => derivation.Evaluate(key => key == s_posts ? posts : key == s_staff ? staff : null);

    [Fact]
    public void Rate_IsRoundedHalfAwayFromZero_InItsUnit() =>
        Value(new RoundedTo(new QuotientOf(new FactTerm(s_staff), new FactTerm(s_posts)), 2, Unit.Percent), 83, 80).ShouldBe(0.9639m);

    [Fact]
    public void Quotient_OnZeroBase_HasNoValue() => Value(new QuotientOf(new FactTerm(s_staff), new FactTerm(s_posts)), 0, 5).ShouldBeNull();

    [Fact]
    public void Sum_OfABlank_CountsTheRest() => Value(new SumOf([new FactTerm(s_posts), new FactTerm(s_staff)]), null, 5).ShouldBe(5);

    [Fact]
    public void Sum_OfBlanksAlone_HasNoValue() => Value(new SumOf([new FactTerm(s_posts), new FactTerm(s_staff)]), null, null).ShouldBeNull();

    [Fact]
    public void Product_WithABlank_HasNoValue() => Value(new ProductOf([new FactTerm(s_posts), new NumberTerm(2)]), null, null).ShouldBeNull();

    [Fact]
    public void Choice_GoesByItsCondition()
    {
        var choice = new AtLeastThen(new FactTerm(s_posts), new FactTerm(s_staff), new NumberTerm(1), new NumberTerm(2));
        Value(choice, 3, 3).ShouldBe(1);
        Value(choice, 2, 3).ShouldBe(2);
    }

    [Fact]
    public void Facts_AreNamedOnce() =>
        new ProductOf([new FactTerm(s_posts), new LeastOf([new FactTerm(s_staff), new FactTerm(s_posts)])]).Facts().ShouldBe([s_posts, s_staff]);
}
