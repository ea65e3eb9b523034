using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>A Word file with words of its document exchanged in its XML, as Word leaves it: the figures stay in their controls.</summary>
internal static partial class EditedDocx
{
    private const string Part = "word/document.xml";

    /// <param name="words">What was there and what is now, by turns.</param>
    public static byte[] Of(byte[] docx, params string[] words)
    {
        using var stream = new MemoryStream();
        stream.Write(docx);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var xml = Read(zip);
            for (var i = 0; i < words.Length; i += 2) xml = xml.Contains(words[i], StringComparison.Ordinal) ? xml.Replace(words[i], words[i + 1], StringComparison.Ordinal) : throw new ArgumentException($"“{words[i]}” is not in the document.", nameof(words));
            zip.GetEntry(Part)!.Delete();
            using var part = zip.CreateEntry(Part).Open();
            part.Write(Encoding.UTF8.GetBytes(xml));
        }

        return stream.ToArray();
    }

    /// <summary>All its text.</summary>
    public static string Text(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        return Tags().Replace(Read(zip), "");
    }

    private static string Read(ZipArchive zip)
    {
        using var reader = new StreamReader(zip.GetEntry(Part)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
