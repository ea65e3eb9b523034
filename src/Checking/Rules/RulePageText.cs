using Gouji.Checking.Formulas;

namespace Gouji.Checking.Rules;

/// <summary>
/// Reads a rule page: a header, and ten sections in fixed order. One walk over the lines finds the sections; header, formulas
/// and conclusions are read at once, examples on demand, so that all pages cost a few milliseconds at start-up.
/// Everything that is wrong is collected with its line and column.
/// </summary>
public static class RulePageText
{
    public static RulePageResult Parse(string fileName, string text, FormulaNames names)
    {
        var errors = new PageErrors(fileName);
        if (RuleFileName.IdIn(fileName) is null) errors.Add(1, 1, PageSentences.FileName);
        var source = PageOutline.Of(fileName, text, names, errors);
        var header = PageHeaderText.Parse(source, errors);
        var formulas = FormulaSection.Parse(source, errors);
        var conclusions = ConclusionSection.Parse(source, errors);
        if (formulas.Count > 0 && conclusions.Count > 0 && !conclusions.ContainsKey(RulePage.Fails))
            errors.Add(source[RuleSection.Conclusions].Line, 4, PageSentences.NoUsualConclusion);
        CheckComputed(header, formulas, errors);
        CheckFilled(source, errors);
        var page = header is null || errors.Any ? null : new RulePage(source, header, formulas, conclusions);
        return new RulePageResult(page, errors.InReadingOrder());
    }

    /// <summary>What a page says it computes is the left side of an equation on it.</summary>
    private static void CheckComputed(PageHeader? header, IReadOnlyList<Formula> formulas, PageErrors errors)
    {
        foreach (var defined in header?.Computes ?? [])
            if (!formulas.Any(f => f.Claim is Comparison { Relation: Relation.Equal, Left: Reference left } && left.Written == defined.Name))
                errors.Add(header!.IdAt.Line, 1, PageSentences.DefinesNothing(defined.Name));
    }

    private static void CheckFilled(PageSource source, PageErrors errors)
    {
        for (var section = RuleSection.Statement; section <= RuleSection.Remedy; section++)
            if (source[section].Exists && IsEmpty(source, section)) errors.Add(source[section].Line, 4, EmptyMessage(section));
    }

    /// <summary>Formulas and conclusions say themselves what they lack.</summary>
    private static bool IsEmpty(PageSource source, RuleSection section) => section switch
    {
        RuleSection.Formula or RuleSection.Conclusions => false,
        RuleSection.Holds or RuleSection.Fails or RuleSection.DoesNotApply => !ExampleReading.HasAny(source, section),
        _ => source.Text(section).IsEmpty,
    };

    private static Model.Sentence EmptyMessage(RuleSection section) =>
        section is RuleSection.Holds or RuleSection.Fails or RuleSection.DoesNotApply
        ? PageSentences.NoExample(section.Title())
        : PageSentences.SectionEmpty(section.Title());
}
