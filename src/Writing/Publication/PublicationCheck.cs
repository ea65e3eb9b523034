using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>
/// Verifies a publication, whoever wrote it: that its files are those of the manifest and unchanged, that page, data and tables say the same, and that nothing private and
/// nothing unseen is in any of them. Each problem is one sentence; none means that all of it was looked at and is in order.
/// </summary>
public static class PublicationCheck
{
    public static IReadOnlyList<Sentence> Of(string directory)
    {
        var listing = ListedFiles.In(directory);
        if (listing.Contents.Count == 0) return listing.Problems;
        List<Sentence> problems = [.. listing.Problems];
        foreach (var (name, bytes) in listing.Contents.OrderBy(f => f.Key, StringComparer.Ordinal)) problems.AddRange(Problems(name, bytes));
        problems.AddRange(FactsAgree.Problems(listing.Contents));
        problems.AddRange(MediaAgree.Problems(listing.Contents));
        return problems;
    }

    private static IEnumerable<Sentence> Problems(string name, byte[] bytes)
    {
        try
        {
            return [.. Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".html" => PageCheck.Problems(name, bytes),
                ".csv" => TableCheck.Problems(name, bytes),
                ".json" => JsonCheck.Problems(name, bytes),
                ".docx" => WordCheck.Problems(name, bytes),
                ".pdf" => PdfCheck.Problems(name, bytes),
                _ => name == PublicFiles.Sums ? [] : [Sentences.UnknownKind(name)],
            }];
        }
        catch (Exception trouble) when (trouble is InvalidDataException or System.Xml.XmlException or System.Text.Json.JsonException or System.Text.DecoderFallbackException or KeyNotFoundException or InvalidOperationException or NotSupportedException or ArgumentException or IOException)
        {
            return [Sentences.NotReadable(name)];
        }
    }
}
