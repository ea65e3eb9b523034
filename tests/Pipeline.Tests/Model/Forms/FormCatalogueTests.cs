using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Forms;

public sealed class FormCatalogueTests
{
    private static readonly IReadOnlyList<FormBlock> s_blocks = [.. FormCatalogue.All.SelectMany(f => f.Parts).SelectMany(p => p.Blocks)];

    [Fact]
    public void Forms_AreBuiltIn() => FormCatalogue.All.ShouldNotBeEmpty();

    [Fact]
    public void Meanings_AreOfTheVocabulary() =>
        s_blocks.SelectMany(Meanings).Where(m => m.Concept is { } concept && !ReferenceEquals(Vocabulary.Default.Find(concept.Name), concept)).ShouldBeEmpty();

    [Fact]
    public void RowsAndFields_HaveAConcept() =>
        s_blocks.SelectMany(b => b.Rows.Select(r => (r.Label, r.Meaning)).Concat(b.Fields.Select(f => (f.Label, f.Meaning))))
            .Where(l => l.Meaning.Concept is null).Select(l => l.Label.Name).ShouldBeEmpty();

    [Fact]
    public void Columns_HaveAConceptOrAStage() =>
        s_blocks.SelectMany(b => b.Columns).Where(c => c.Meaning is { Concept: null, Stage: 0 }).Select(c => c.Label.Name).ShouldBeEmpty();

    [Fact]
    public void Labels_AreWordsAndStandOnceInABlock()
    {
        foreach (var block in s_blocks)
            foreach (var labels in (IEnumerable<Label>[])[block.Columns.Select(c => c.Label), block.Rows.Select(r => r.Label), block.Fields.Select(f => f.Label)])
                labels.SelectMany(l => l.Names).GroupBy(n => n).Where(g => g.Key.Length == 0 || g.Count() > 1).Select(g => $"{block.Title}: {g.Key}").ShouldBeEmpty();
    }

    private static IEnumerable<Meaning> Meanings(FormBlock block) =>
        [.. block.Columns.Select(c => c.Meaning), .. block.Rows.Select(r => r.Meaning), .. block.Fields.Select(f => f.Meaning), .. block.Totals?.Columns.Select(c => c.Meaning) ?? []];
}
