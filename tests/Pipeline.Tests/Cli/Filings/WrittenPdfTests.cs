using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>The pdf of a set states what its Word file states, on upright pages and on pages turned sideways.</summary>
public sealed class WrittenPdfTests(SomeOffice office) : IClassFixture<SomeOffice>
{
    [Fact]
    public void Pdf_StatesWhatTheWordFileStates()
    {
        if (!office.Converter.IsThere) return;
        WrittenSet[] sets = [WrittenSet.OfSample("consistent-town.docx"), WrittenSet.Of("mof-project-2020", 1), WrittenSet.Of("shanxi-2022", 2), WrittenSet.Of("hunan-overall-2023", 3)];
        var pdfs = new Dictionary<int, MemoryStream>();
        new PdfOutput(office.Converter).WriteMany([.. sets.Select(s => (s.Whole, s.Filing))], i => pdfs[i] = new MemoryStream()).ShouldAllBe(trouble => trouble == null);
        for (var i = 0; i < sets.Length; i++)
        {
            var (word, pdf) = (StatedFacts.Of(sets[i].Report("a.docx", sets[i].Docx())), StatedFacts.Of(sets[i].Report("a.pdf", pdfs[i].ToArray())));
            StatedFacts.Missing(word, pdf).ShouldBeEmpty();
            StatedFacts.Missing(pdf, word).ShouldBeEmpty();
        }
    }
}
