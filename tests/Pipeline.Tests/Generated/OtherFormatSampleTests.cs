using System.Text;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Pipeline.Tests.Generated.Samples;
using Gouji.Pipeline.Tests.Generated.Samples.Sheets;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Pipeline.Tests.Properties;
using Gouji.Programs;
using Gouji.Reading.Formats;
using Gouji.Reading.Formats.Office;
using Gouji.Reading.Mapping;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Generated;

/// <summary>
/// Samples in other formats than Word's: they state what the Word file states and have the same findings. Those another program wrote are kept as it
/// wrote them; UPDATE_GOLDEN=1 writes all anew.
/// </summary>
public sealed class OtherFormatSampleTests(SomeOffice office) : IClassFixture<SomeOffice>
{
    private const string Consistent = "unknown-form-consistent.xlsx";
    private const string Faulty = "unknown-form-faulty.xlsx";

    /// <summary>What is told of tables alone; the others compare tables with sentences, which a workbook of many sheets keeps apart from them.</summary>
    private static readonly string[] s_ofTables = ["GEN001", "GEN002", "GEN003", "GEN004", "GEN005", "GEN006"];

    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static TheoryData<string> ByCode { get; } =
    [
        "sichuan-project-form-consistent.xlsx", "sichuan-project-form-faulty.xlsx", Consistent, Faulty,
        "shanxi-department-form-consistent.html", "shanxi-department-form-faulty.html",
    ];

    public static TheoryData<string> ByLibreOffice { get; } =
    [
        "unknown-form-consistent.doc", "unknown-form-faulty.doc", "yuan-project-form-consistent.odt", "yuan-project-form-faulty.odt",
        "chongqing-department-form-consistent.pdf", "chongqing-department-form-faulty.pdf",
    ];

    [Theory]
    [MemberData(nameof(ByCode))]
    public void Sample_IsWrittenFromTheManuscript(string file)
    {
        var written = Written(file);
        if (Updates) File.WriteAllBytes(PathOf(file), written);
        GeneratedReports.Facts(GeneratedReports.Read(File.ReadAllBytes(PathOf(file)), file)).ShouldBe(GeneratedReports.Facts(GeneratedReports.Read(written, file)));
    }

    [Theory]
    [InlineData("sichuan-project-form-consistent.xlsx")]
    [InlineData("sichuan-project-form-faulty.xlsx")]
    [InlineData("shanxi-department-form-consistent.html")]
    [InlineData("shanxi-department-form-faulty.html")]
    public void Sample_SaysWhatTheWordFileSays(string file) => SaysTheSame(file, GeneratedReports.Read(File.ReadAllBytes(PathOf(file)), file));

    /// <summary>Each sheet is a part of its own, so parts have other names, and sentences in cells of a sheet are not all read; the figures of the tables are the same.</summary>
    [Theory]
    [InlineData(Consistent)]
    [InlineData(Faulty)]
    public void WorkbookOfNoKnownForm_HasTheSameTables(string file)
    {
        var (report, word) = (GeneratedReports.Read(File.ReadAllBytes(PathOf(file)), file), GeneratedReports.Read(DraftDocx.Write(Manuscript(file))));
        TableFigures(report).ShouldBe(TableFigures(word));
        Told(report).Where(s_ofTables.Contains).ShouldBe(Told(word).Where(s_ofTables.Contains));
        if (file == Consistent) Told(report).ShouldBeEmpty();
        else Told(report).Where(s_ofTables.Contains).Distinct().ShouldBe(s_ofTables);
    }

    [Theory]
    [MemberData(nameof(ByLibreOffice))]
    public void SampleOfAnotherProgram_SaysWhatTheWordFileSays(string file)
    {
        if (Updates && office.From(DraftDocx.Write(Manuscript(file)), Extension(file), FilterOf(file)) is { } written) File.WriteAllBytes(PathOf(file), written);
        var bytes = File.ReadAllBytes(PathOf(file));
        switch (Read(file, bytes))
        {
            case DocumentRead(var document): SaysTheSame(file, new ReportMapping(Vocabulary.Default, FormCatalogue.All).Map(document)); break;
            case DocumentRefused(var why): IsThere(file).ShouldBeFalse(why.Zh); why.Zh.ShouldContain(PackageFor(file)); break;
        }
    }

    [Theory]
    [InlineData("unknown-form-consistent.doc")]
    [InlineData("yuan-project-form-consistent.odt")]
    public void WithoutLibreOffice_TheSentenceNamesThePackage(string file) =>
        new OfficeFormat(KindOf(file), SomeOffice.Absent).Read(file, File.ReadAllBytes(PathOf(file)), Limits.Default).ShouldBeOfType<DocumentRefused>().Why.Zh.ShouldContain(PackageFor(file));

    /// <summary>The same facts, and the same rules told as often.</summary>
    private static void SaysTheSame(string file, Report report)
    {
        var word = GeneratedReports.Read(DraftDocx.Write(Manuscript(file)));
        GeneratedReports.Facts(report).ShouldBe(GeneratedReports.Facts(word));
        (report.Form?.FormId).ShouldBe(word.Form?.FormId);
        Told(report).ShouldBe(Told(word));
        if (file.Contains("consistent", StringComparison.Ordinal)) Told(report).ShouldBeEmpty();
        else Told(report).ShouldNotBeEmpty();
    }

    private static List<string> TableFigures(Report report) => [.. report.Statements.Where(s => s.Concept.ItemKind == "表格数").Select(s => $"{s.At.Item!.Name} {s.At.Stage} {s.Amount?.Base:0.########}")];

    private static List<string> Told(Report report) => [.. Auditor.Default.Audit(report).Findings.SelectMany(All).Select(f => f.Rule.Id).Order(StringComparer.Ordinal)];

    private static IEnumerable<Finding> All(Finding finding) => finding.Consequences.SelectMany(All).Prepend(finding);

    private static byte[] Written(string file) => Extension(file) == "xlsx" ? DraftXlsx.Write(Manuscript(file)) : Encoding.UTF8.GetBytes(new DraftPortalPage().Print(Manuscript(file)));

    private static Manuscript Manuscript(string file) => Path.GetFileNameWithoutExtension(file) switch
    {
        "unknown-form-consistent" => UnknownForm.Consistent,
        "unknown-form-faulty" => UnknownForm.Faulty,
        var name => SheetSample.All.Single(sample => sample.Name == name).Manuscript,
    };

    /// <summary>As the door does, with time to wait: other tests run beside.</summary>
    private DocumentResult Read(string file, byte[] bytes) => Extension(file) == "pdf"
        ? FormatList.Read(file, bytes, new Limits { Time = TimeSpan.FromMinutes(1) })
        : new OfficeFormat(KindOf(file), office.Converter).Read(file, bytes, new Limits { ConvertedTime = TimeSpan.FromMinutes(1) });

    private bool IsThere(string file) => Extension(file) == "pdf" ? ProgramPath.Find("pdftotext") is not null : office.Converter.IsThere;

    private static OfficeKind KindOf(string file) => Extension(file) == "odt" ? OfficeKinds.Odt : OfficeKinds.Doc;

    private static string PackageFor(string file) => Extension(file) == "pdf" ? "poppler-utils" : "libreoffice-writer-nogui";

    private static string FilterOf(string file) => Extension(file) switch { "doc" => "MS Word 97", "odt" => "writer8", _ => "writer_pdf_Export" };

    private static string Extension(string file) => Path.GetExtension(file)[1..];

    private static string PathOf(string file) => Path.Combine(Repository.Root, "samples", file);
}
