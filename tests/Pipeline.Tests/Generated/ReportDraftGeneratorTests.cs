using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Generated;

/// <summary>Generated reports are what they claim to be: consistent, complete and different from each other.</summary>
public sealed class ReportDraftGeneratorTests
{
    private const int Seeds = 200;

    private static IEnumerable<ReportDraft> Drafts => Enumerable.Range(1, Seeds).Select(ReportDraftGenerator.Make);

    [Fact]
    public void Draft_AnySeed_FiguresAgree()
    {
        foreach (var draft in Drafts)
            Arithmetic.Faults(DraftManuscript.Of(draft)).ShouldBeEmpty($"seed {draft.WordingSeed}");
    }

    [Fact]
    public void Draft_AnySeed_StaysWithinTheLegalBounds()
    {
        foreach (var draft in Drafts)
        {
            draft.Rating.Funds.Rate.ShouldBeInRange(85, 100, $"seed {draft.WordingSeed}");
            draft.Rating.Levels.Sum(level => level.Weight).ShouldBe(90);
            draft.Rating.Levels.Sum(level => level.Indicators.Count).ShouldBeInRange(5, 14);
            draft.Projects.Count.ShouldBeInRange(1, 9);
        }
    }

    [Fact]
    public void Draft_AnySeed_HasNoNameTwice()
    {
        foreach (var draft in Drafts)
        {
            draft.Projects.Select(project => project.Name).ShouldBeUnique();
            draft.Rating.Levels.SelectMany(level => level.Indicators).Select(one => one.Third).ShouldBeUnique();
        }
    }

    [Fact]
    public void Indicator_PointsLost_ExactlyWhereAReasonStands()
    {
        foreach (var one in Drafts.SelectMany(draft => draft.Rating.Levels.Concat(draft.ProjectForms.SelectMany(form => form.Levels)))
                     .SelectMany(level => level.Indicators))
        {
            one.Score.ShouldBeInRange(0, one.Weight);
            (one.Score < one.Weight).ShouldBe(one.Reason.Length > 0, one.Third);
        }
    }

    [Fact]
    public void Draft_ManySeeds_CoverTheRangesOfRealReports()
    {
        Drafts.ShouldContain(draft => draft.Rating.Funds.Rate < 92);
        Drafts.ShouldContain(draft => draft.Rating.Funds.Rate == 100);
        Drafts.ShouldContain(draft => draft.Body.Fund != null && draft.Body.Capital != null);
        Drafts.ShouldContain(draft => draft.Body.Other != null);
        Drafts.ShouldContain(draft => draft.Body.Fund == null && draft.Body.Capital == null && draft.Body.Other == null);
        Drafts.ShouldContain(draft => draft.BaseData.Buildings.Count > 0);
        Drafts.ShouldContain(draft => draft.Projects.Count == 1);
        Drafts.ShouldContain(draft => draft.Projects.Count == 9);
    }

    [Fact]
    public void Draft_SameSeed_SameText() => Text(ReportDraftGenerator.Make(7)).ShouldBe(Text(ReportDraftGenerator.Make(7)));

    [Fact]
    public void Draft_ManySeeds_SayTheSameInManyWays() =>
        Drafts.Select(draft => BudgetWords(Text(draft))).Distinct().Count().ShouldBeGreaterThan(50);

    /// <summary>Chapter 二 up to the projects, without its figures.</summary>
    private static string BudgetWords(string text)
    {
        var words = string.Concat(text.Where(letter => !char.IsAsciiDigit(letter)));
        return words[words.IndexOf("二、", StringComparison.Ordinal)..words.IndexOf("（二）", StringComparison.Ordinal)];
    }

    private static string Text(ReportDraft draft) => DraftText.Print(DraftManuscript.Of(draft));
}
