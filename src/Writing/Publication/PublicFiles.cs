using System.Text;
using Gouji.Model;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Writing.Publication;

/// <summary>
/// The files of a publication: the document in every medium, its facts as open data, a manifest and the sums. The same data give the same bytes: no clock, no random
/// number and no path gets into them.
/// </summary>
/// <param name="Troubles">What could not be written: the file and why.</param>
public sealed record PublicFiles(IReadOnlyList<PublicFile> Files, IReadOnlyList<(string File, Sentence Why)> Troubles)
{
    public const string Page = "report.html";
    public const string Facts = "facts.json";
    public const string Package = "datapackage.json";
    public const string Manifest = "manifest.json";
    public const string Sums = "SHA256SUMS";

    /// <param name="outputs">Beside HTML, which is always written: Word, pdf. They must write for publication, without the facts in the file.</param>
    /// <param name="version">Of this program.</param>
    /// <param name="enclosed">Files to publish beside them, masked already.</param>
    public static PublicFiles Of(PublicReport publication, IReadOnlyList<IDocumentOutput> outputs, Language language, string version, IReadOnlyList<PublicFile>? enclosed = null)
    {
        List<(string, Sentence)> troubles = [];
        List<PublicFile> files = [.. outputs.Select(o => Document(publication, o, troubles)).OfType<PublicFile>()];
        var tables = PublicTables.Of(publication);
        files.Add(new PublicFile(Facts, "application/json", PublicFactsJson.Of(publication)));
        files.AddRange(tables.Select(t => new PublicFile(t.File, "text/csv", CsvText.Of(t))));
        files.AddRange(enclosed ?? []);
        files.Add(new PublicFile(Package, "application/json", DataPackageJson.Of(publication, tables, files)));
        files.Add(Document(publication, HtmlOutput(publication, files, language), troubles)!);
        files.Add(new PublicFile(Manifest, "application/json", ManifestJson.Of(publication, files, version)));
        files.Add(new PublicFile(Sums, "text/plain", SumsOf(files)));
        return new PublicFiles([.. files.OrderBy(f => f.Name, StringComparer.Ordinal)], troubles);
    }

    private static DocumentHtmlOutput HtmlOutput(PublicReport publication, List<PublicFile> files, Language language) => new(
        language,
        [.. files.Select(f => (f.Name, Sentences.FileOf(f.Name)))],
        publication.Terms.Date is { } date ? Sentences.Published(date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : null);

    private static PublicFile? Document(PublicReport publication, IDocumentOutput output, List<(string, Sentence)> troubles)
    {
        var name = "report." + output.Extension.TrimStart('.');
        using var stream = new MemoryStream();
        var why = output.Write(publication.Document, publication.Bare, stream);
        var bytes = stream.ToArray();
        if (why is null && Path.GetExtension(name) == ".pdf") (bytes, why) = PdfCleaning.Of(bytes);
        if (why is null) return new PublicFile(name, MediaTypes.Of(name), bytes);
        troubles.Add((name, why));
        return null;
    }

    /// <summary>As sha256sum prints and checks it: hash, a blank, an asterisk for binary, the name.</summary>
    private static byte[] SumsOf(IEnumerable<PublicFile> files) =>
        Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"{f.Sha256} *{f.Name}\n")));
}
