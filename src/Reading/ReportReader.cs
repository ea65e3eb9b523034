using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<string, ReportMapping> s_mappings = new();

    /// <summary>Reads a file from disk by the form it follows.</summary>
    public static ReadResult Read(string path) => Read(path, formId: null);

    /// <summary>Reads a file from disk by the form of an id, or, where none is given, by the one it follows.</summary>
    public static ReadResult Read(string path, string? formId)
    {
        try
        {
            if (path.Length == 0) return new Unreadable(path, Sentences.NotFound);
            if (Directory.Exists(path)) return new Unreadable(path, Sentences.Folder);
            return FileBytes.Read(path, Limits.Default.FileBytes) is { } contents ? Read(path, contents, formId) : new Unreadable(path, Sentences.FileTooBig(Limits.Default.FileBytes));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new Unreadable(path, trouble is FileNotFoundException or DirectoryNotFoundException ? Sentences.NotFound : Sentences.NotAccessible);
        }
    }

    /// <summary>Reads a file's bytes; <paramref name="file"/> is only its name in places and messages.</summary>
    public static ReadResult Read(string file, byte[] bytes) => Read(file, bytes, formId: null);

    /// <summary>Reads a file's bytes by the form of an id, or, where none is given, by the one it follows.</summary>
    public static ReadResult Read(string file, byte[] bytes, string? formId) => MappingFor(formId) is not { } mapping
        ? new Unreadable(file, Sentences.UnknownForm(formId!, FormCatalogue.All.Select(f => f.Id)))
        : FormatList.Read(file, bytes, Limits.Default) switch
        {
            DocumentRead(var document) when !document.Blocks.Any(HasText) => new Unreadable(file, Sentences.NoText),
            DocumentRead(var document) => Map(file, document, mapping),
            DocumentRefused(var why) => new Unreadable(file, why),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };

    /// <summary>The report that a document already in memory says, as if it had been read from a file: for what is checked while it is typed.</summary>
    public static ReadResult Read(Document document, string? formId)
    {
        if (MappingFor(formId) is not { } mapping) return new Unreadable(document.File, Sentences.UnknownForm(formId!, FormCatalogue.All.Select(f => f.Id)));
        return document.Blocks.Any(HasText) ? Map(document.File, document, mapping) : new Unreadable(document.File, Sentences.NoText);
    }

    /// <summary>What maps by a form, or null where no form has that id.</summary>
    private static ReportMapping? MappingFor(string? formId)
    {
        if (formId is null) return s_mapping.Value;
        return FormCatalogue.Find(formId) is { } form ? s_mappings.GetOrAdd(form.Id, _ => new ReportMapping(Vocabulary.Default, [form], form)) : null;
    }

    private static ReadResult Map(string file, Document document, ReportMapping mapping)
    {
        try
        {
            return new ReadReport(file, mapping.Map(document));
        }
        catch (LimitReachedException limit)
        {
            return new Unreadable(file, limit.Why);
        }
    }

    /// <summary>Headers and page numbers are no text of a report.</summary>
    private static bool HasText(Block block) => block switch
    {
        Paragraph paragraph => paragraph.IsBody && !string.IsNullOrWhiteSpace(paragraph.Text),
        Table table => table.Rows.Any(row => row.Cells.Any(cell => cell.Paragraphs.Any(p => !string.IsNullOrWhiteSpace(p.Text)))),
        _ => true,
    };
}
