using Gouji.Checking;
using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Reading.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>Data, written as files, read again: the same data, and a report that states the same facts whatever the kind of file.</summary>
public sealed class WrittenRoundTripTests
{
    private const int Seeds = 3;

    public static TheoryData<string> Forms => [.. FormCatalogue.All.Select(f => f.Id)];

    public static TheoryData<string> Towns => ["consistent-town.docx", "faulty-town.docx"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void EveryForm_ComesBackFromItsFiles(string form)
    {
        for (var seed = 1; seed <= Seeds; seed++) ComesBack(WrittenSet.Of(form, seed), $"seed {seed}");
    }

    [Theory]
    [MemberData(nameof(Towns))]
    public void Sample_ComesBackFromItsFiles(string file) => ComesBack(WrittenSet.OfSample(file), file);

    [Theory]
    [MemberData(nameof(Forms))]
    public void EveryForm_IsWrittenAgainToTheByte(string form)
    {
        var written = WrittenSet.Of(form, 4);
        var docx = written.Docx();
        WrittenSet.Of(WrittenSet.Read("a.docx", docx).Filing).Docx().SequenceEqual(docx).ShouldBeTrue();
        WrittenSet.Of(WrittenSet.Read("a.json", written.Json()).Filing).Json().SequenceEqual(written.Json()).ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void ConsistentData_HaveNothingToCorrect(string form)
    {
        for (var seed = 1; seed <= Seeds; seed++)
        {
            var written = WrittenSet.Of(form, seed);
            var audit = Auditor.Default.Audit(written.Report("a.docx", written.Docx()));
            audit.Findings.Where(f => f.Severity is Severity.Error or Severity.Verify).Select(f => $"{f.Rule.Id} {f.Message.Zh}").ShouldBeEmpty($"seed {seed}");
        }
    }

    private static void ComesBack(WrittenSet written, string which)
    {
        foreach (var (name, bytes) in new[] { ("a.docx", written.Docx()), ("a.xlsx", written.Xlsx()), ("a.json", written.Json()) })
        {
            var read = WrittenSet.Read(name, bytes);
            read.Changes.Select(c => $"{c.Key} {c.Was} → {c.Now} ({c.Spot.Where})").ShouldBeEmpty($"{which} {name}");
            SameFiling.ShouldBe(read.Filing, written.Filing);
        }

        StatedFacts.Of(written.Report("a.xlsx", written.Xlsx())).ShouldBe(StatedFacts.Of(written.Report("a.docx", written.Docx())), which);
    }
}
