using System.Text;
using Gouji.Reading.Formats;
using Gouji.Reading.Formats.Mime;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Web archives: the page is found and decoded; what it says is for the format of pages.</summary>
public sealed class MhtFormatTests
{
    private const string Page = "<html><body><p>支出3.73万元</p></body></html>";

    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    [InlineData("8bit")]
    public void Page_IsDecoded(string encoding) => Text(Archive(encoding, "gb2312", Encode(encoding, Gb(Page)))).ShouldBe("\uFEFF" + Page);

    [Fact]
    public void Page_WithoutCharset_KeepsItsBytes() => MimePage.In(Archive("8bit", "", Gb(Page))).ShouldBe([.. Gb(Page), (byte)'\r', (byte)'\n']);

    [Fact]
    public void Page_WithoutParts_IsFound() =>
        MimePage.In("From: <Saved by Word>\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>"u8).ShouldBe("<p>x</p>"u8.ToArray());

    [Fact]
    public void Page_InNestedParts_IsFound() =>
        MimePage.In("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/related;\n boundary=\"b\"\n\n--b\nContent-Type: image/png\n\nx\n--b\nContent-Type: text/html\n\n<p>y</p>\n--b--\n--a--"u8)
            .ShouldBe("<p>y</p>\n"u8.ToArray());

    [Fact]
    public void SoftLineEnds_AndStrayEqualsSigns_AreUnderstood() =>
        TransferText.QuotedPrintable("a=\r\nb=3D=\nc=ZZ="u8).ShouldBe("ab=c=ZZ="u8.ToArray());

    [Fact]
    public void ArchiveNamedDoc_IsPassedOn()
    {
        var result = FormatList.Read("报告.doc", Archive("8bit", "utf-8", Encoding.UTF8.GetBytes(Page)), Limits.Default);
        if (result is DocumentRead(var document)) document.Format.ShouldBe("mht");
        else result.ShouldBeOfType<DocumentRefused>().Why.Zh.ShouldContain("网页");
    }

    [Fact]
    public void ArchiveWithoutPage_IsRefused() =>
        Documents.Refused("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n--a\nContent-Type: image/png\n\nx"u8.ToArray()).Zh.ShouldContain("没有网页内容");

    [Fact]
    public void ArchiveInAnArchive_IsRefused() =>
        Documents.Refused("MIME-Version: 1.0\nContent-Type: text/html\n\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>x</p>"u8.ToArray()).Zh.ShouldContain("损坏");

    private static byte[] Archive(string encoding, string charset, byte[] page) =>
    [
        .. Encoding.ASCII.GetBytes($"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"--=_x\"; type=\"text/html\"\r\n\r\npreamble\r\n----=_x\r\n"
            + $"Content-Type: text/html{(charset.Length > 0 ? $"; charset=\"{charset}\"" : "")}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"),
        .. page,
        .. "\r\n----=_x\r\nContent-Type: image/png\r\n\r\nAAAA\r\n----=_x--\r\n"u8,
    ];

    private static byte[] Encode(string encoding, byte[] bytes) => encoding switch
    {
        "base64" => Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)),
        "quoted-printable" => Encoding.ASCII.GetBytes(string.Concat(bytes.Select((b, i) => $"={b:X2}{(i % 20 == 19 ? "=\r\n" : "")}"))),
        _ => bytes,
    };

    private static byte[] Gb(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);

    private static string Text(byte[] archive) => Encoding.UTF8.GetString(MimePage.In(archive)!).TrimEnd();
}
