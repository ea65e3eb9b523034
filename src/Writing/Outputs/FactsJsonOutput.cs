using System.Text.Json;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Json;

namespace Gouji.Writing.Outputs;

/// <summary>What was read from a report, for other programs, as docs/schema/facts.schema.json says.</summary>
public sealed class FactsJsonOutput(Stream stream, Language language, string version) : IDisposable
{
    public const string Schema = "urn:gouji:schema:facts:1";

    private readonly Utf8JsonWriter _json = JsonText.Open(stream);

    /// <param name="changes">What was changed by hand since we wrote the file; null for a file that is not ours.</param>
    public void Write(ReadResult result, IReadOnlyList<HandChange>? changes = null)
    {
        var report = (result as ReadReport)?.Report;
        _json.WriteStartObject();
        _json.WriteString("schema", Schema);
        _json.WriteTool(version);
        _json.WriteString("file", result.File);
        _json.WriteString("format", report?.Document.Format);
        _json.WriteNumber("year", report?.Year);
        WriteForm(report?.Form);
        WriteParts(report);
        WriteSections(report?.Sections ?? []);
        WriteStatements(report?.Statements ?? []);
        _json.WriteQuestions(report?.Questions ?? [], language);
        if (changes is not null) _json.WriteChanges(changes, language);
        _json.WriteError(result as Unreadable);
        _json.WriteEndObject();
        _json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteForm(FormMatch? form)
    {
        if (form is null)
        {
            _json.WriteNull("form");
            return;
        }

        _json.WriteStartObject("form");
        _json.WriteString("id", form.FormId);
        _json.WriteNumber("share", form.Share);
        _json.WriteString("why", form.Why.In(language));
        _json.WriteString("next", form.RunnerUp?.FormId);
        _json.WriteBoolean("isTie", form.IsTie);
        _json.WriteEndObject();
    }

    private void WriteParts(Report? report)
    {
        var text = report is null ? null : new PartBlocksJson(report);
        _json.WriteStartArray("parts");
        foreach (var part in report?.Parts ?? [])
        {
            _json.WriteStartObject();
            _json.WriteString("id", part.Id);
            _json.WriteString("title", part.Title);
            _json.WriteString("formPart", part.FormPart);
            _json.WriteString("form", part.FormId);
            _json.WriteNumber("blocks", part.Blocks.Count);
            text!.Write(_json, part);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteSections(IReadOnlyList<Section> sections)
    {
        _json.WriteStartArray("sections");
        foreach (var section in sections)
        {
            _json.WriteStartObject();
            _json.WriteNumber("level", section.Level);
            _json.WriteNumber("number", section.Number);
            _json.WriteString("title", section.Title);
            _json.WritePropertyName("place");
            _json.WritePlace(section.Heading.Place, null, section.Heading.Text, language);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteStatements(IReadOnlyList<Statement> statements)
    {
        _json.WriteStartArray("statements");
        foreach (var statement in statements)
        {
            _json.WriteStatement(statement, language);
            _json.FlushIfLong();
        }

        _json.WriteEndArray();
    }
}
