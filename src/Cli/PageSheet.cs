using Gouji.Checking.Rules;
using Gouji.Model.Catalogue;
using Gouji.Writing;

namespace Gouji.Cli;

/// <summary>Brings a rule page of checking to the sheet that writing shows; the two know nothing of each other.</summary>
internal static class PageSheet
{
    public static RuleSheet Of(RulePage page) => new(
        page.Rule,
        Sentences.State(page.Status.State),
        page.Status.Since,
        page.Reports,
        page.Statement,
        [.. page.Formulas.Select(f => f.Text)],
        page.Tolerance,
        [.. page.Conclusions.Values],
        page.Why,
        [.. page.Examples.Select(Of)]);

    private static ExampleSheet Of(RuleExample example) => new(
        Sentences.Example(example.Kind, example.Number),
        example.ExpectedText,
        [.. example.Facts.Select(f => (Name(f), f.ValueText))]);

    private static string Name(ExampleFact fact)
    {
        string?[] words = [fact.Part, fact.Concept?.Name, fact.ItemName, Vocabulary.Default.Name(fact.Stage).Zh, Vocabulary.Default.Name(fact.Scope).Zh];
        return string.Join(" · ", words.Where(w => !string.IsNullOrEmpty(w)));
    }
}
