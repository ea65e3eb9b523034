using System.Text.Json;
using Gouji.Model;
using Gouji.Writing.Json;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>
/// Findings for other programs, as docs/schema/findings.schema.json says. Files are written as they come. For a single file
/// its findings stand at the top as well, so that a script about one report needs to know nothing of files.
/// </summary>
/// <param name="isSingle">Whether exactly one file will be written.</param>
public sealed class FindingsJsonOutput(Stream stream, Language language, string version, bool isSingle, Severity least = Severity.Privacy) : IFindingsOutput, IDisposable
{
    public const string Schema = "urn:gouji:schema:findings:1";

    private readonly Utf8JsonWriter _json = JsonText.Open(stream);
    private readonly Tally _tally = new();
    private IReadOnlyList<Finding> _single = [];

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("schema", Schema);
        _json.WriteTool(version);
        _json.WriteString("language", language == Language.English ? "en" : "zh");
        _json.WriteStartArray("files");
    }

    public void Write(Audit audit)
    {
        _tally.Add(audit);
        IReadOnlyList<Finding> shown = [.. audit.Findings.Where(f => f.Severity <= least)];
        if (isSingle) _single = shown;
        _json.WriteStartObject();
        WriteFile(audit.Report.Document.File, audit.Report);
        _json.WriteFindings("findings", shown, language);
        _json.WriteNumber("hidden", audit.Findings.Count - shown.Count);
        _json.WriteOutcomes(audit.Outcomes, language);
        WriteCoverage(audit.Coverage);
        if (audit.Report.Document.Recognition is { } recognition) _json.WriteDoubts(recognition.Doubts, language);
        _json.WriteQuestions(audit.Report.Questions, language);
        _json.WriteError(null);
        Finish();
    }

    public void Write(Unreadable unreadable)
    {
        _tally.AddUnreadable();
        _json.WriteStartObject();
        WriteFile(unreadable.File, null);
        _json.WriteFindings("findings", [], language);
        _json.WriteNumber("hidden", 0);
        _json.WriteOutcomes([], language);
        WriteCoverage(new ProofCoverage(0, 0, []));
        _json.WriteQuestions([], language);
        _json.WriteError(unreadable);
        Finish();
    }

    public void End()
    {
        _json.WriteEndArray();
        if (isSingle) _json.WriteFindings("findings", _single, language);
        WriteSummary();
        _json.WriteEndObject();
        _json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void Finish()
    {
        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteFile(string file, Report? report)
    {
        _json.WriteString("file", file);
        _json.WriteString("format", report?.Document.Format);
        _json.WriteNumber("year", report?.Year);
        _json.WriteString("form", report?.Form?.FormId);
    }

    private void WriteCoverage(ProofCoverage coverage)
    {
        _json.WriteStartObject("coverage");
        _json.WriteNumber("figures", coverage.Figures);
        _json.WriteNumber("proved", coverage.Proved);
        _json.WriteSpots("unproved", coverage.Unproved.Select(Spot.Of), language);
        _json.WriteEndObject();
    }

    private void WriteSummary()
    {
        _json.WriteStartObject("summary");
        _json.WriteNumber("files", _tally.Files);
        _json.WriteNumber("unreadable", _tally.Unreadable);
        _json.WriteNumber("withErrors", _tally.WithErrors);
        foreach (var severity in Enum.GetValues<Severity>()) _json.WriteNumber(Sentences.Word(severity), _tally.Of(severity));
        _json.WriteEndObject();
    }
}
