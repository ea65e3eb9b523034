using System.Text;
using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Programs;
using Gouji.Programs.Office;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Programs.Office;

/// <summary>Conversions, one and many, and what is left after those that fail.</summary>
public sealed class OfficeConverterTests(SomeOffice office) : IClassFixture<SomeOffice>
{
    private static readonly OfficeImport s_rtf = new("rtf", "Rich Text Format", OfficeExport.Docx);
    private static readonly byte[] s_letter = Encoding.ASCII.GetBytes(@"{\rtf1\ansi 3.73}");

    [Fact]
    public void MissingProgram_IsAValue() => SomeOffice.Absent.Convert(s_letter, s_rtf).ShouldBe(new ProgramMissing("no-such-office-anywhere"));

    [Fact]
    public void Contents_AreConverted_AfterAFailureToo()
    {
        using var converter = new OfficeConverter(SomeOffice.Patient, 1);
        if (!converter.IsThere) return;
        converter.Convert("no package"u8, new OfficeImport("odt", "writer8", OfficeExport.Docx)).ShouldBeOfType<ProgramEnded>().Output.Length.ShouldBe(0);
        Converted(converter).ShouldBe(["3.73"]);
    }

    [Fact]
    public void ManyAtOnce_WaitForAWorker()
    {
        using var converter = new OfficeConverter(SomeOffice.Patient, 2);
        if (!converter.IsThere) return;
        Enumerable.Range(0, 3).AsParallel().WithDegreeOfParallelism(3).Select(_ => Converted(converter)[0]).ShouldAllBe(text => text == "3.73");
    }

    [Fact]
    public void Conversion_ThatTakesTooLong_IsStopped()
    {
        using var converter = new OfficeConverter(SomeOffice.Patient with { Time = TimeSpan.FromMilliseconds(50) }, 1);
        if (converter.IsThere) converter.Convert(s_letter, s_rtf).ShouldBe(new ProgramStopped("soffice"));
    }

    [Fact]
    public void LinkedFiles_AreNotTakenIn()
    {
        if (!office.Converter.IsThere) return;
        using var folder = new ScratchFolder();
        var link = new Uri(folder.Put("secret.txt", "secret"u8)).AbsoluteUri;
        var text = OpenText.Of($"<text:section text:name='a'><text:section-source xlink:href='{link}'/><text:p>cached</text:p></text:section>");
        var ended = office.Converter.Convert(text, new OfficeImport("odt", "writer8", OfficeExport.Docx)).ShouldBeOfType<ProgramEnded>();
        Documents.Read(ended.Output.ToArray()).Texts().ShouldBe(["cached"]);
    }

    private static string[] Converted(OfficeConverter converter) =>
        Documents.Read(converter.Convert(s_letter, s_rtf).ShouldBeOfType<ProgramEnded>().Output.ToArray()).Texts();
}
