using System.Text.Json;
using Gouji.Model;
using Gouji.Writing.Json;
using Gouji.Writing.Sarif;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>
/// Findings as SARIF 2.1.0 (OASIS), one run over all files. Results are written as they come; the tool with the rules met, and the files that could not be
/// read, follow at the end, since JSON gives members no order.
/// </summary>
public sealed class FindingsSarifOutput(Stream stream, Language language, string version, Severity least = Severity.Privacy) : IFindingsOutput, IDisposable
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Utf8JsonWriter _json = JsonText.Open(stream);
    private readonly Tally _tally = new();
    private readonly SarifRules _rules = new();
    private readonly List<Unreadable> _unreadable = [];

    public void Begin()
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteString("language", language == Language.English ? "en" : "zh-CN");
        _json.WriteStartArray("results");
    }

    public void Write(Audit audit)
    {
        _tally.Add(audit);
        _rules.Add(audit);
        var hide = new PrivateWords(audit.Findings, new SourceLookup(audit.Report.Document)).Hide;
        foreach (var finding in audit.Findings.Where(f => f.Severity <= least)) SarifResult.Write(_json, finding, _rules.Index(finding.Rule), language, hide);
        _json.Flush();
    }

    public void Write(Unreadable unreadable)
    {
        _tally.AddUnreadable();
        _unreadable.Add(unreadable);
    }

    public void End()
    {
        _json.WriteEndArray();
        WriteTool();
        WriteInvocation();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteTool()
    {
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "gouji");
        _json.WriteString("version", version);
        _json.WriteString("semanticVersion", version);
        _rules.Write(_json, language);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    /// <summary>The exit code is the command's: 2 where a file could not be read, else 1 where something must be corrected.</summary>
    private void WriteInvocation()
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", _unreadable.Count == 0);
        _json.WriteNumber("exitCode", _unreadable.Count > 0 ? 2 : _tally.WithErrors > 0 ? 1 : 0);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var unreadable in _unreadable) WriteNotification(unreadable);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteNotification(Unreadable unreadable)
    {
        _json.WriteStartObject();
        _json.WriteString("level", "error");
        _json.WriteMessage("message", unreadable.Why.In(language));
        _json.WriteStartArray("locations");
        _json.WriteStartObject();
        _json.WriteStartObject("physicalLocation");
        _json.WriteArtifact(unreadable.File);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
    }
}
