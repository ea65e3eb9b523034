using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading;
using Gouji.Writing.Documents;
using Gouji.Writing.Publication;

namespace Gouji.Pipeline.Tests.Writing.Publication;

/// <summary>Publications of reports made in tests, and what is in their bytes.</summary>
internal static partial class SomePublication
{
    public const string Version = "1.2.3";

    public static PublicReport Of(string name, byte[] bytes, PublicationTerms? terms = null) => Of(Read(name, bytes), terms);

    public static PublicReport Of(Report report, PublicationTerms? terms = null)
    {
        var (document, filing) = DocumentOfReport.Of(report);
        return PublicReport.Of(document, filing, terms ?? new PublicationTerms());
    }

    public static Report Read(string name, byte[] bytes) => ReportReader.Read(name, bytes) switch
    {
        ReadReport(_, var report) => report,
        Unreadable(_, var why) => throw new InvalidOperationException(why.En),
        var other => throw new InvalidOperationException($"{other}"),
    };

    public static PublicFiles Files(PublicReport publication, params IDocumentOutput[] outputs) => PublicFiles.Of(publication, outputs, Language.Chinese, Version);

    public static string Text(this PublicFiles files, string name) => Encoding.UTF8.GetString(files.Files.Single(f => f.Name == name).Bytes.Span);

    /// <summary>Whether a secret is in any file: as it stands, in UTF-16, in parts that are packed, with tags or signs between its characters.</summary>
    public static IEnumerable<string> Holding(PublicFiles files, string secret) =>
        from file in files.Files
        from part in Parts(file.Bytes.ToArray())
        where IsIn(part, secret)
        select file.Name;

    private static IEnumerable<byte[]> Parts(byte[] bytes)
    {
        yield return bytes;
        if (!bytes.AsSpan().StartsWith("PK"u8)) yield break;
        using var package = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in package.Entries)
        {
            using var stream = entry.Open();
            using var part = new MemoryStream();
            stream.CopyTo(part);
            yield return part.ToArray();
        }
    }

    private static bool IsIn(byte[] bytes, string secret)
    {
        if (bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(secret)) >= 0 || bytes.AsSpan().IndexOf(Encoding.BigEndianUnicode.GetBytes(secret)) >= 0) return true;
        var text = Encoding.UTF8.GetString(bytes);
        return text.Contains(secret, StringComparison.Ordinal) || Separators().Replace(Tags().Replace(text, ""), "").Contains(secret, StringComparison.Ordinal);
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\-\u200b\u3000]")]
    private static partial Regex Separators();

    /// <summary>Word for tests: what a document says in the body of a bare package.</summary>
    public sealed class BareWord : IDocumentOutput
    {
        public string Extension => "docx";

        public Sentence? Write(OfficialDocument document, Filing filing, Stream stream)
        {
            var body = string.Concat(FactAnchors.Runs(document).Select(r => Reading.Formats.DocxText.P(System.Security.SecurityElement.Escape(r.Run.Text))));
            stream.Write(Reading.Formats.DocxText.Body(body).Bytes());
            return null;
        }
    }
}
