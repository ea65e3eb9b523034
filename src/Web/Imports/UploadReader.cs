using System.Globalization;
using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Programs;
using Gouji.Reading.Filings;

namespace Gouji.Web.Imports;

/// <summary>
/// The door to uploads: a file somebody sent in, its filing out. The file is opened by a process of its own, this same program behind the fence of
/// <see cref="ExternalProgram"/>: bounded in time, memory and what it writes, without network and with an empty environment. Whatever the file does to it is one sentence here.
/// </summary>
/// <param name="limits">Of the process; the usual ones where null.</param>
public sealed class UploadReader(ProgramLimits? limits = null)
{
    private const long Giga = 1L << 30;

    /// <summary>The heap is bounded by the runtime itself; address space is reserved many times over and hardly touched.</summary>
    private static readonly (string, string)[] s_environment = [("DOTNET_GCHeapHardLimit", "0x30000000"), ("DOTNET_gcServer", "0"), ("DOTNET_EnableDiagnostics", "0"), ("DOTNET_TieredPGO", "0")];

    private static readonly ProgramLimits s_usual = new(TimeSpan.FromSeconds(90), 16 * Giga, 256 << 20);

    private readonly ExternalProgram _worker = new("dotnet", limits ?? s_usual);

    /// <summary>Reads a file by the form of an id, or by the one it follows.</summary>
    /// <param name="name">As it was sent; only its last part is used, and never as a path.</param>
    /// <param name="year">That of the report to be filled in: of a file that names none, and to tell of one that names another.</param>
    public Task<UploadResult> ReadAsync(string name, ReadOnlyMemory<byte> bytes, string? formId, int? year, CancellationToken ct) => Task.Run(() => Read(name, bytes, formId, year), ct);

    private UploadResult Read(string name, ReadOnlyMemory<byte> bytes, string? formId, int? year)
    {
        using var folder = new ScratchFolder();
        var file = folder.Put("upload" + UploadNames.Extension(name), bytes.Span);
        folder.Put(UploadFiles.Name, Encoding.UTF8.GetBytes(UploadNames.Plain(name)));
        var ended = _worker.Run(folder, s_environment, typeof(UploadReader).Assembly.Location, "read-upload", file, folder.Path, formId ?? "", year?.ToString(CultureInfo.InvariantCulture) ?? "");
        return ended switch
        {
            ProgramEnded { ExitCode: 0 } => Result(folder.Path),
            ProgramMissing => new UploadRefused(Sentences.NoUploadWorker),
            ProgramStopped => new UploadRefused(Sentences.UploadTooLong),
            _ => new UploadRefused(Sentences.UploadBroken),
        };
    }

    private static UploadResult Result(string folder)
    {
        if (Text(folder, UploadFiles.Refused)?.Split('\n') is [var zh, var en, ..]) return new UploadRefused(new Sentence(zh, en));
        if (Text(folder, UploadFiles.Filing) is not { } json || FilingReader.Read(UploadFiles.Filing, Encoding.UTF8.GetBytes(json)) is not FilingRead read) return new UploadRefused(Sentences.UploadBroken);
        // What is not in the file is taken out of the report; a file in which nothing was recognised would empty it.
        if (read.Filing.Entries.Count == 0) return new UploadRefused(Sentences.NothingInUpload);
        return new UploadRead(read.Filing, Text(folder, UploadFiles.Original), [.. (Text(folder, UploadFiles.Questions) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Told)]);
    }

    private static Sentence Told(string line) => line.Split('\t') is [var zh, var en] ? new Sentence(zh, en) : new Sentence(line, line);

    private static string? Text(string folder, string name) => Path.Join(folder, name) is var path && File.Exists(path) ? File.ReadAllText(path) : null;
}
