using System.IO.Compression;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples.Sheets;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Generated;

/// <summary>The filled forms of samples/: written from their text here, understood to the last cell, and audited as they should be.</summary>
public sealed class SheetSampleTests
{
    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static TheoryData<string> Names => [.. SheetSample.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Files_AreWrittenFromTheText(string name)
    {
        var docx = DraftDocx.Write(Sample(name).Manuscript);
        if (Updates) File.WriteAllBytes(PathOf(name), docx);
        Unpacked(File.ReadAllBytes(PathOf(name))).ShouldBe(Unpacked(docx));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_EveryCell_IsUnderstood(string name) =>
        Read(name).Questions.Select(q => $"{q.Context}: {q.Printed} ({q.Why.En})").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_FollowsItsForm(string name)
    {
        var match = Read(name).Form.ShouldNotBeNull();
        (match.FormId, match.IsTie).ShouldBe((Sample(name).Form, false));
        match.Share.ShouldBeGreaterThan(0.6m);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Findings_AreThoseOfItsFaults(string name) =>
        Auditor.Default.Audit(Read(name)).Findings.SelectMany(f => (string[])[f.Rule.Id, .. f.Consequences.Select(c => c.Rule.Id)]).Order(StringComparer.Ordinal).ShouldBe(Sample(name).Findings);

    private static SheetSample Sample(string name) => SheetSample.All.Single(sample => sample.Name == name);

    private static Report Read(string name) => ReportReader.Read($"{name}.docx", DraftDocx.Write(Sample(name).Manuscript)).ShouldBeOfType<ReadReport>().Report;

    private static string PathOf(string name) => Path.Combine(Repository.Root, "samples", $"{name}.docx");

    /// <summary>Compression differs between runtimes; what is compressed does not.</summary>
    private static string Unpacked(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        return string.Concat(package.Entries.Select(entry => $"{entry.FullName}\n{new StreamReader(entry.Open()).ReadToEnd()}\n"));
    }
}
