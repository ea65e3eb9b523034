using System.Text;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>Many reports at once give what each gives alone: what is shared between them is never changed by one.</summary>
public sealed class ParallelAuditTests
{
    private const int Times = 8;
    private static readonly string[] s_throughPrograms = [".doc", ".odt", ".pdf", ".md"];

    [Fact]
    public void Samples_AuditedSideBySide_GiveTheSameAsOneByOne()
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples")).Where(f => !s_throughPrograms.Contains(Path.GetExtension(f))).Order(StringComparer.Ordinal)];
        var many = new string[files.Length * Times];
        // First side by side, so that what is made when first used is made by many at once.
        Parallel.For(0, many.Length, new ParallelOptions { MaxDegreeOfParallelism = Times }, i => many[i] = Told(files[i % files.Length]));
        string[] alone = [.. files.Select(Told)];
        for (var i = 0; i < many.Length; i++) many[i].ShouldBe(alone[i % files.Length], files[i % files.Length]);
    }

    [Fact]
    public void FormById_AskedSideBySide_IsTheSame()
    {
        var file = Path.Combine(Repository.Root, "samples", "project-form-faulty.docx");
        var facts = new List<string>[Times];
        Parallel.For(0, Times, i => facts[i] = GeneratedReports.Facts(ReportReader.Read(file, "hebei-project-2022").ShouldBeOfType<ReadReport>().Report));
        facts.ShouldAllBe(f => f.SequenceEqual(facts[0]));
    }

    /// <summary>All that an audit says, and all that was read.</summary>
    private static string Told(string file)
    {
        var report = ReportReader.Read(Path.GetFileName(file), File.ReadAllBytes(file)).ShouldBeOfType<ReadReport>().Report;
        using var stream = new MemoryStream();
        using (var output = new FindingsJsonOutput(stream, Language.Chinese, "0", isSingle: true))
        {
            output.Begin();
            output.Write(Auditor.Default.Audit(report));
            output.End();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + string.Join('\n', GeneratedReports.Facts(report));
    }
}
