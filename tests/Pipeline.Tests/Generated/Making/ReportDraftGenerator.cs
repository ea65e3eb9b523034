using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Makes reports in which every relation of the form holds and nothing is left open.</summary>
/// <remarks>
/// A seed gives the same report for ever. Money is planned first; every statement of the report follows from the plan, and prose
/// gives a reason wherever a figure departs from its budget or its target. Towns, people and amounts are invented.
/// </remarks>
public static class ReportDraftGenerator
{
    public static ReportDraft Make(int seed)
    {
        var dice = new Dice(seed);
        var town = TownMaker.Make(dice);
        var money = MoneyPlanner.Plan(dice);
        var survey = SurveyMaker.Make(dice);
        var marks = ProjectMarks.Of(dice, money.Projects);
        var rating = RatingMaker.Make(dice, money, marks, survey);
        return new ReportDraft
        {
            Head = town,
            Staff = new StaffDraft(money.Establishment, money.Staff),
            Body = BodyMaker.Make(dice, money, rating, survey),
            Projects = [.. marks.Select(BodyMaker.Project)],
            Narrative = NarrativeMaker.Make(dice, town, money, rating),
            BaseData = BaseDataMaker.Make(dice, money),
            Rating = rating,
            ProjectForms = [.. marks.Select(mark => ProjectFormMaker.Make(mark, survey))],
            Footer = new FooterDraft("（略）", TownMaker.FillingDate(dice, town), "138****0000", "（略）"),
            WordingSeed = seed,
            Numbers = new NumberLook(dice.Chance(0.4), dice.Chance(0.25)),
        };
    }
}
