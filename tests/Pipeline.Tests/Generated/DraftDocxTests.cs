using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Manuscripts;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Generated;

/// <summary>The Word documents are valid and say what the text files say.</summary>
public sealed class DraftDocxTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Edits => [.. HarmlessEdit.All.Select(edit => edit.Name)];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Docx_Generated_IsValid(int seed) => Faults(DraftDocx.Write(Some(seed))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Edits))]
    public void Docx_Edited_IsValidAndSaysWhatTheTextSays(string name)
    {
        var edit = HarmlessEdit.All.Single(one => one.Name == name);
        var docx = edit.Docx(Some(4));
        Faults(docx).ShouldBeEmpty();
        Words(docx).ShouldBe(Words(DraftText.Print(edit.Apply(Some(4)))));
    }

    [Fact]
    public void Docx_ManySeeds_SayWhatTheTextSays()
    {
        for (var seed = 1; seed <= 40; seed++)
            Words(DraftDocx.Write(Some(seed))).ShouldBe(Words(DraftText.Print(Some(seed))));
    }

    [Fact]
    public void Docx_SameManuscript_SameBytes() => DraftDocx.Write(Some(5)).ShouldBe(DraftDocx.Write(Some(5)));

    private static Manuscript Some(int seed) => DraftManuscript.Of(ReportDraftGenerator.Make(seed));

    private static IReadOnlyList<string> Faults(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), false);
        var faults = new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document);
        return [.. faults.Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    /// <summary>The paragraphs of the main part with their text as accepted, empty ones left out.</summary>
    private static IReadOnlyList<string> Words(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var part = package.GetEntry("word/document.xml").ShouldNotBeNull().Open();
        return Clean(XDocument.Load(part).Descendants(W + "p").Select(Words));
    }

    private static string Words(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));

    private static IReadOnlyList<string> Words(string text) => Clean(text.Split('\n').Select(line => line.TrimStart('\t')));

    private static IReadOnlyList<string> Clean(IEnumerable<string> lines) => [.. lines.Where(line => line.Length > 0)];
}
