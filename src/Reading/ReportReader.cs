using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;
using Gouji.Reading.Formats;
using Gouji.Reading.Mapping;

namespace Gouji.Reading;

/// <summary>
/// The door to reading: a file in, a report out. Formats turn bytes into a neutral document with places; layout finds headings and grids;
/// wording turns text into numbers, dates and known words; mapping ties them to concepts by the official form and the vocabulary.
/// A file that cannot be read gives one sentence that says why and what to do, never an exception: whatever a file holds is an expected case.
/// </summary>
public static class ReportReader
{
    private static readonly Lazy<ReportMapping> s_mapping = new(() => new ReportMapping(Vocabulary.Default, FormCatalogue.All));

    /// <summary>Reads a file from disk.</summary>
    public static ReadResult Read(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > Limits.Default.FileBytes) return new Unreadable(path, Sentences.FileTooBig(Limits.Default.FileBytes));
            return Read(path, File.ReadAllBytes(path));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Unreadable(path, trouble is FileNotFoundException or DirectoryNotFoundException ? Sentences.NotFound : Sentences.NotAccessible);
        }
    }

    /// <summary>Reads a file's bytes; <paramref name="file"/> is only its name in places and messages.</summary>
    public static ReadResult Read(string file, byte[] bytes) => FormatList.Read(file, bytes, Limits.Default) switch
    {
        DocumentRead(var document) => new ReadReport(file, s_mapping.Value.Map(document)),
        DocumentRefused(var why) => new Unreadable(file, why),
        var other => throw new InvalidOperationException($"Unknown result {other}."),
    };
}
