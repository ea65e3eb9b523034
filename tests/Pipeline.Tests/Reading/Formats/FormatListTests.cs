using System.IO.Compression;
using System.Text;
using Gouji.Model;
using Gouji.Reading.Formats;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Contents decide the format, and whatever they are there is an answer.</summary>
public sealed class FormatListTests
{
    [Fact]
    public void Docx_NamedTxt_IsReadAsDocx()
    {
        var result = FormatList.Read("a.txt", DocxText.Body(DocxText.P("x")).Bytes(), Limits.Default);
        result.ShouldBeOfType<DocumentRead>().Document.Format.ShouldBe("docx");
    }

    [Fact]
    public void Text_NamedDocx_IsReadAsText() => Documents.Read("一\n二").Format.ShouldBe("txt");

    [Theory]
    [InlineData("%PDF-1.7\n", "PDF")]
    [InlineData("{\\rtf1\\ansi x}", "RTF")]
    [InlineData("<!DOCTYPE html><html>", "网页")]
    [InlineData("\uFEFF  <HTML><body>", "网页")]
    [InlineData("<?xml version='1.0'?><html xmlns='x'>", "网页")]
    [InlineData("<?xml version='1.0'?><w:wordDocument/>", "XML")]
    [InlineData("GIF89a....", "图片")]
    [InlineData("", "空")]
    public void KnownContents_AreNamedInTheRefusal(string contents, string word) =>
        Documents.Refused(Encoding.UTF8.GetBytes(contents)).Zh.ShouldContain(word);

    [Theory]
    [InlineData("EncryptedPackage", "密码")]
    [InlineData("WordDocument", ".doc/.wps")]
    [InlineData("Other", "旧版 Office")]
    public void CompoundFile_IsToldByItsStreams(string stream, string word)
    {
        byte[] contents = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream), 0, 0, 1];
        Documents.Refused(contents).Zh.ShouldContain(word);
    }

    [Theory]
    [InlineData("xl/workbook.bin", ".xlsb")]
    [InlineData("ppt/presentation.xml", "演示文稿")]
    [InlineData("OFD.xml", "OFD")]
    [InlineData("报告.doc", "解压")]
    public void OtherPackage_IsToldByItsEntries(string entry, string word) => Documents.Refused(Zip((entry, "x"))).Zh.ShouldContain(word);

    [Fact]
    public void OpenDocument_IsToldByItsType()
    {
        byte[] contents = [.. "PK\x03\x04"u8, .. new byte[26], .. "mimetypeapplication/vnd.oasis.opendocument.text"u8];
        Documents.Refused(contents).Zh.ShouldContain("OpenDocument");
    }

    [Fact]
    public void Picture_IsRefused() => Documents.Refused([0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10]).Zh.ShouldContain("图片");

    [Fact]
    public void Junk_IsRefused()
    {
        var junk = new byte[5000];
        new Random(1).NextBytes(junk);
        Documents.Refused(junk).Zh.ShouldContain("不是文字");
    }

    [Fact]
    public void EverySentence_NamesARemedyInBothLanguages()
    {
        var why = Documents.Refused("%PDF-"u8.ToArray());
        why.Zh.ShouldContain("请");
        why.In(Language.English).ShouldContain("Give");
    }

    private static byte[] Zip(params (string Name, string Contents)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, contents) in entries)
                using (var entry = zip.CreateEntry(name).Open()) entry.Write(Encoding.UTF8.GetBytes(contents));
        return stream.ToArray();
    }
}
