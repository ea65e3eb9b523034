namespace Gouji.Programs.Office;

/// <summary>Converts one file at a time, or several in one run, with a profile that no other worker uses.</summary>
internal sealed class OfficeWorker(string command, ProgramLimits limits) : IDisposable
{
    private ScratchFolder? _profile;
    private (string Name, string Value)[] _environment = [];

    public ProgramResult Convert(ReadOnlyMemory<byte> contents, OfficeImport import) => Convert([contents], import)[0];

    /// <summary>What came of each file, in their order; one that fails may take those behind it with it.</summary>
    public IReadOnlyList<ProgramResult> Convert(IReadOnlyList<ReadOnlyMemory<byte>> files, OfficeImport import)
    {
        IReadOnlyList<ProgramResult> results;
        try
        {
            using var folder = new ScratchFolder();
            results = Run(folder, files, import);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            results = [.. files.Select(_ => new ProgramEnded(1, default, trouble.Message))];
        }

        if (results.Any(r => r is not ProgramEnded { Output.Length: > 0 })) Dispose();
        return results;
    }

    public void Dispose()
    {
        _profile?.Dispose();
        _profile = null;
    }

    private IReadOnlyList<ProgramResult> Run(ScratchFolder folder, IReadOnlyList<ReadOnlyMemory<byte>> files, OfficeImport import)
    {
        var profile = Profile();
        string[] names = [.. files.Select((_, i) => FormattableString.Invariant($"report{i + 1}."))];
        string[] sources = [.. files.Select((contents, i) => Put(folder, names[i] + import.Extension, contents.Span))];
        var output = Path.Join(folder.Path, "out");
        var ended = new ExternalProgram(command, Limits(files.Count)).Run(folder, _environment,
        [
            $"-env:UserInstallation={new Uri(profile.Path).AbsoluteUri}", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            $"--infilter={import.Filter}", "--convert-to", $"{import.To.Extension}:{import.To.Filter}", "--outdir", output, .. sources,
        ]);
        return [.. names.Select(name => Converted(Path.Join(output, name + import.To.Extension), ended))];
    }

    /// <summary>Every further file may take as much time again, which is more than it needs.</summary>
    private ProgramLimits Limits(int files) => limits with { Time = limits.Time * files, Processor = limits.Processor * files };

    private ScratchFolder Profile()
    {
        if (_profile is not null) return _profile;
        _profile = OfficeProfile.Create();
        _environment = [OfficeFonts.Put(_profile)];
        return _profile;
    }

    private static string Put(ScratchFolder folder, string name, ReadOnlySpan<byte> contents)
    {
        var source = folder.Put(name, contents);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(source, UnixFileMode.UserRead);
        return source;
    }

    /// <summary>LibreOffice reports success for files it could not load, so what it wrote decides; what it was still writing when it was stopped does not count.</summary>
    private ProgramResult Converted(string path, ProgramResult ended)
    {
        if (ended is not ProgramEnded(var code, _, var complaint)) return ended;
        var file = new FileInfo(path);
        var isThere = code == 0 && file.Exists && file.Length <= limits.OutputBytes;
        return isThere ? new ProgramEnded(code, File.ReadAllBytes(path), complaint) : new ProgramEnded(Math.Max(code, 1), default, complaint);
    }
}
