using System.Text;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Writing.Outputs;
using Gouji.Writing.Publication;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Publication;

/// <summary>Whatever is done to a publication afterwards is told.</summary>
public sealed class PublicationCheckTests : IDisposable
{
    private static readonly PublicFiles s_files = SomePublication.Files(
        SomePublication.Of("s.xlsx", File.ReadAllBytes(Path.Combine(Repository.Root, "samples", "sichuan-project-form-consistent.xlsx"))), new DocxOutput(carriesFacts: false));

    private readonly string _folder = Directory.CreateTempSubdirectory("publication-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Fresh_IsInOrder() => Problems(s_files).ShouldBeEmpty();

    [Fact]
    public void Written_TakesThePlaceOfAnEarlierOne()
    {
        PublicationFolder.Write(_folder, s_files).ShouldBeNull();
        PublicationFolder.Write(_folder, s_files).ShouldBeNull();
        PublicationCheck.Of(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void FolderWithOtherFiles_IsLeftAlone()
    {
        File.WriteAllText(Path.Join(_folder, "mine.txt"), "x");
        PublicationFolder.Write(_folder, s_files).ShouldNotBeNull().En.ShouldContain("left alone");
        Directory.GetFiles(_folder).ShouldHaveSingleItem();
    }

    [Fact]
    public void ChangedFile_IsTold() => Problems(s_files, "facts.csv", text => text + "x").ShouldContain("facts.csv: its contents are not those manifest.json tells, it was changed; make the publication anew.");

    [Fact]
    public void MissingFile_IsTold() => Problems(s_files, "spending.csv", _ => null).ShouldContain("spending.csv: the file is missing; make the publication anew.");

    [Fact]
    public void ExtraFile_IsTold() => Problems(s_files, "notes.txt", _ => "x").ShouldContain("notes.txt: is not in manifest.json; remove it.");

    [Fact]
    public void Link_IsNotFollowed()
    {
        PublicationFolder.Write(_folder, s_files).ShouldBeNull();
        File.CreateSymbolicLink(Path.Join(_folder, "link.csv"), "/etc/hostname");
        PublicationCheck.Of(_folder).ShouldHaveSingleItem().En.ShouldStartWith("link.csv: is a link");
    }

    [Fact]
    public void EmptyFileOrPipe_IsNotOpened() => Problems(s_files, "notes.html", _ => "").ShouldContain("notes.html: cannot be read and may be damaged; make the publication anew.");

    [Theory]
    [InlineData("../report.html")]
    [InlineData("a/b")]
    [InlineData("..")]
    public void NameThatLeadsOut_IsNotOpened(string name) =>
        Problems(s_files, "manifest.json", text => text!.Replace("\"facts.csv\"", $"\"{name}\"", StringComparison.Ordinal)).ShouldContain(p => p.Contains("the name is not safe", StringComparison.Ordinal));

    [Fact]
    public void FigureChangedInThePage_IsTold() =>
        Remade("report.html", text => text.Replace("114.84<", "114.48<", StringComparison.Ordinal)).ShouldContain(p => p.Contains("report.html differ", StringComparison.Ordinal));

    [Fact]
    public void AmountChangedInTheTable_IsTold() =>
        Remade("spending.csv", text => text.Replace("00000\r\n", "00001\r\n", StringComparison.Ordinal)).ShouldContain(p => p.Contains("spending.csv differ", StringComparison.Ordinal));

    [Theory]
    [InlineData("report.html", "</main>", "<p>138<b>0000</b>0000</p></main>", "report.html: 1 unmasked mobile numbers.")]
    [InlineData("report.html", "</main>", "<script>x</script></main>", "report.html: has <script>, which a published page has not.")]
    [InlineData("report.html", "</main>", "<!-- x --></main>", "report.html: has comments, which nobody sees.")]
    [InlineData("report.html", "</main>", "<a href='http://a.example'>x</a></main>", "report.html: refers to contents elsewhere.")]
    [InlineData("report.html", "</main>", "<p title=a\"b> <b>x</b> \">x</p></main>", "report.html: is not written as published pages are, and might hide something; make the publication anew.")]
    [InlineData("report.html", "</main>", "<![CDATA[ 13800000000 ]]></main>", "report.html: is not written as published pages are, and might hide something; make the publication anew.")]
    [InlineData("report.html", "</head>", "<meta name=\"author\" content=\"13800000000\"></head>", "report.html: 1 unmasked mobile numbers.")]
    [InlineData("report.html", "</head>", "<meta http-equiv=\"refresh\" content=\"0\"></head>", "report.html: has “http-equiv”, which a published page has not; make the publication anew.")]
    [InlineData("report.html", "</main>", "<template>x</template></main>", "report.html: has “template”, which a published page has not; make the publication anew.")]
    [InlineData("report.html", "</style>", "p{display:none}</style>", "report.html: its style was changed and might hide something; make the publication anew.")]
    [InlineData("report.html", "</style>", "/* 13800000000 */</style>", "report.html: 1 unmasked mobile numbers.")]
    [InlineData("report.html", "default-src", "script-src *; default-src", "report.html: has no content security policy.")]
    [InlineData("report.html", "</main>", "<p>x</p></main>", "report.docx: its text is not that of report.html; make the publication anew.")]
    [InlineData("facts.json", "report.html#f1\"", "x\"", "x 报告年度: facts.json and report.html differ.")]
    [InlineData("facts.csv", "fact,concept", "concept,concept", "facts.json: cannot be read and may be damaged; make the publication anew.")]
    [InlineData("indicators.csv", "part,", "teil,", "indicators.csv: its contents are not those datapackage.json tells, it was changed; make the publication anew.")]
    [InlineData("datapackage.json", "\"resources\"", "\"others\"", "datapackage.json: cannot be read and may be damaged; make the publication anew.")]
    [InlineData("indicators.csv", "part,", "=1,", "indicators.csv, line 1: a cell would be taken for a formula.")]
    [InlineData("facts.json", "\"form\": \"", "\"form\": \"13800000000 ", "facts.json: 1 unmasked mobile numbers.")]
    public void Planted_IsTold(string file, string at, string with, string problem) => Remade(file, text => text.Replace(at, with, StringComparison.Ordinal)).ShouldContain(problem);

    [Theory]
    [InlineData("<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>", "(del)")]
    [InlineData("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>", "(vanish)")]
    [InlineData("<w:p><w:r><w:t>138</w:t></w:r><w:r><w:t>0000</w:t></w:r><w:r><w:t>0000</w:t></w:r></w:p>", "mobile numbers")]
    public void UnseenInWord_IsTold(string body, string problem) => Told(DocxText.Body(body).Bytes()).ShouldContain(p => p.Contains(problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("customXml/item1.xml", "<a/>", "customXml/item1.xml")]
    [InlineData("word/comments.xml", "<a/>", "word/comments.xml")]
    [InlineData("word/vbaProject.bin", "x", "word/vbaProject.bin")]
    [InlineData("docProps/core.xml", "<p xmlns:dc='urn:dc'><dc:creator>钱守一</dc:creator></p>", "(creator)")]
    [InlineData("docProps/app.xml", "<p><Company>13800000000</Company></p>", "mobile numbers")]
    public void UnseenPart_IsTold(string name, string contents, string problem) =>
        Told(DocxText.Body(DocxText.P("x")).Entry(name, contents).Bytes()).ShouldContain(p => p.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void DamagedWord_IsTold() => Told([.. "PK"u8, 3, 4, 0, 0]).ShouldContain(p => p.Contains("cannot be read", StringComparison.Ordinal));

    [Fact]
    public void EmptyFolder_IsTold() => PublicationCheck.Of(_folder).Select(p => p.En).ShouldContain("manifest.json: the file is missing; make the publication anew.");

    [Fact]
    public void NoFolder_IsTold() => PublicationCheck.Of(Path.Join(_folder, "none")).ShouldHaveSingleItem().En.ShouldStartWith("There is no folder");

    private IEnumerable<string> Problems(PublicFiles files, string? name = null, Func<string?, string?>? change = null)
    {
        foreach (var file in files.Files) File.WriteAllBytes(Path.Join(_folder, file.Name), file.Bytes.Span);
        if (name is not null)
        {
            var path = Path.Join(_folder, name);
            if (change!(File.Exists(path) ? File.ReadAllText(path) : null) is { } text) File.WriteAllText(path, text, new UTF8Encoding(false));
            else File.Delete(path);
        }

        return PublicationCheck.Of(_folder).Select(p => p.En);
    }

    /// <summary>As somebody would forge it who makes manifest and sums anew.</summary>
    private List<string> Remade(string name, Func<string, string> change)
    {
        var problems = Problems(s_files, name, text => change(text!)).Where(p => !p.Contains("manifest.json tells, it was changed", StringComparison.Ordinal) && !p.Contains("SHA256SUMS tells", StringComparison.Ordinal)).ToList();
        File.ReadAllText(Path.Join(_folder, name)).ShouldNotBe(s_files.Text(name));
        return problems;
    }

    private static List<string> Told(byte[] word)
    {
        var folder = Directory.CreateTempSubdirectory("publication-");
        foreach (var file in s_files.Files) File.WriteAllBytes(Path.Join(folder.FullName, file.Name), file.Bytes.Span);
        File.WriteAllBytes(Path.Join(folder.FullName, "report.docx"), word);
        var problems = PublicationCheck.Of(folder.FullName).Select(p => p.En).ToList();
        folder.Delete(recursive: true);
        return problems;
    }
}
