using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Filings.Carried;
using Gouji.Reading.Filings.Json;
using Gouji.Reading.Formats;

namespace Gouji.Reading.Filings;

/// <summary>
/// The door to data: a file in, a filing out. The contents decide: our JSON, what gouji extract prints, a document or workbook of ours that carries its
/// filing, or any report that can be read. A document of ours is read as it stands now, so that what was changed by hand is told and taken.
/// A file without data gives one sentence that says why and what to do, never an exception.
/// </summary>
public static class FilingReader
{
    private const int MostBytes = 64 << 20;

    /// <summary>Reads a file from disk.</summary>
    public static FilingResult Read(string path) => Read(path, formId: null);

    /// <summary>Reads a file from disk; a report by the form of an id, or, where none is given, by the one it follows.</summary>
    public static FilingResult Read(string path, string? formId, int? year = null)
    {
        try
        {
            if (path.Length == 0) return new FilingRefused(path, Sentences.NotFound);
            if (Directory.Exists(path)) return new FilingRefused(path, Sentences.Folder);
            return FileBytes.Read(path, MostBytes) is { } bytes ? Read(path, bytes, formId, year) : new FilingRefused(path, Sentences.FileTooBig(MostBytes));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new FilingRefused(path, trouble is FileNotFoundException or DirectoryNotFoundException ? Sentences.NotFound : Sentences.NotAccessible);
        }
    }

    /// <summary>Reads a file's bytes; <paramref name="file"/> is only its name in places and messages.</summary>
    public static FilingResult Read(string file, byte[] bytes) => Read(file, bytes, formId: null);

    /// <summary>Reads a file's bytes; a report by the form of an id and of a year, where they are given.</summary>
    public static FilingResult Read(string file, byte[] bytes, string? formId, int? year = null)
    {
        if (bytes.Length > MostBytes) return new FilingRefused(file, Sentences.FileTooBig(MostBytes));
        try
        {
            if (IsWide(bytes)) return new FilingRefused(file, Sentences.NotUtf8);
            return Bounded(IsJson(bytes) ? OfAnyJson(file, bytes, formId, year) : OfDocument(file, bytes, formId, year));
        }
        catch (JsonTrouble trouble)
        {
            return new FilingRefused(file, trouble.Why);
        }
    }

    /// <summary>The filing of a report that was read; the form and year of the report where none are given.</summary>
    public static FilingResult Of(ReadResult result, string? formId = null, int? year = null) => result switch
    {
        ReadReport(var file, var report) => OfReport(file, report, formId, year),
        Unreadable(var file, var why) => new FilingRefused(file, why),
        _ => throw new InvalidOperationException($"Unknown result {result}."),
    };

    private static FilingResult Bounded(FilingResult result) => result is FilingRead read && FilingBounds.Exceeded(read.Filing) is { } why ? new FilingRefused(read.File, why) : result;

    private static FilingResult OfDocument(string file, byte[] bytes, string? formId, int? year)
    {
        // Documents carry the places of their facts; where on a disk a file lay is nobody's business.
        var name = Path.GetFileName(file);
        var result = ReportReader.Read(name, bytes, formId);
        // A lone annex may look like one of another form; the filing it carries knows better.
        if (formId is null && result is ReadReport { Report: { Document.CarriedFiling: { } json } report } && Carried(name, json) is { } carried && carried.FormId != report.Form?.FormId)
            result = ReportReader.Read(name, bytes, carried.FormId);
        return Of(result, formId, year) switch
        {
            FilingRead read => read with { File = file },
            FilingRefused refused => refused with { File = file },
            var other => other,
        };
    }

    private static FilingResult OfReport(string file, Report report, string? formId, int? year)
    {
        var carried = report.Document.CarriedFiling is { } json ? Carried(file, json) : null;
        if (formId is not null && carried?.FormId != formId) carried = null;
        if (FormCatalogue.Find(formId ?? carried?.FormId ?? report.Form?.FormId) is not { } form) return new FilingRefused(file, Sentences.NoForm);
        if ((year ?? carried?.Year ?? report.Year) is not { } ofYear) return new FilingRefused(file, Sentences.NoYear);
        var filed = FilingOfReport.Of(report, form, ofYear, carried);
        if (carried is not null) return CarriedReading.Read(file, carried, filed);
        return new FilingRead(file, filed.Filing, [], filed.Questions);
    }

    /// <summary>The filing a document carries; one that cannot be understood any more is as none.</summary>
    private static Filing? Carried(string file, string json)
    {
        try
        {
            return OfJson(file, System.Text.Encoding.UTF8.GetBytes(json)).Filing;
        }
        catch (JsonTrouble)
        {
            return null;
        }
    }

    /// <summary>A filing, or what gouji extract printed of a report.</summary>
    private static FilingResult OfAnyJson(string file, byte[] bytes, string? formId, int? year)
    {
        var (root, json) = Root(bytes);
        return root.Members.ContainsKey("statements") ? OfReport(file, new ReportOfJson(file, json).Read(root), formId, year) : OfJson(file, bytes);
    }

    private static (JsonObject Root, JsonMembers Json) Root(byte[] bytes)
    {
        var text = WithoutMark(bytes);
        return (JsonTree.Read(text.Span) as JsonObject ?? throw new JsonTrouble(Sentences.UnknownJson), new JsonMembers(text));
    }

    private static FilingRead OfJson(string file, byte[] bytes)
    {
        var (root, json) = Root(bytes);
        if (!root.Members.ContainsKey("facts") && !root.Members.ContainsKey("form")) throw new JsonTrouble(Sentences.UnknownJson);
        return FilingJsonReader.Read(file, root, json);
    }

    /// <summary>The first sign of a JSON object; no other format begins so but rtf, whose second sign is a backslash.</summary>
    private static bool IsJson(byte[] bytes)
    {
        var text = WithoutMark(bytes).Span.TrimStart(" \t\r\n"u8);
        return text.Length > 1 && text[0] == '{' && text[1] != '\\';
    }

    /// <summary>JSON in UTF-16, as some programs save it.</summary>
    private static bool IsWide(byte[] bytes) => bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xff, 0xfe, (byte)'{', 0]) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xfe, 0xff, 0, (byte)'{']);

    private static ReadOnlyMemory<byte> WithoutMark(byte[] bytes) => bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsMemory(3) : bytes;
}
