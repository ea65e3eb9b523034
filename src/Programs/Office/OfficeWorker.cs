namespace Gouji.Programs.Office;

/// <summary>Converts one file at a time, with a profile that no other worker uses.</summary>
internal sealed class OfficeWorker(ExternalProgram program, ProgramLimits limits) : IDisposable
{
    private ScratchFolder? _profile;

    public ProgramResult Convert(ReadOnlySpan<byte> contents, OfficeImport import)
    {
        try
        {
            using var folder = new ScratchFolder();
            var result = Run(folder, contents, import);
            if (result is not ProgramEnded { Output.Length: > 0 }) Dispose();
            return result;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Dispose();
            return new ProgramEnded(1, default, trouble.Message);
        }
    }

    public void Dispose()
    {
        _profile?.Dispose();
        _profile = null;
    }

    private ProgramResult Run(ScratchFolder folder, ReadOnlySpan<byte> contents, OfficeImport import)
    {
        _profile ??= OfficeProfile.Create();
        var source = folder.Put("report." + import.Extension, contents);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(source, UnixFileMode.UserRead);
        var output = Path.Join(folder.Path, "out");
        var ended = program.Run(folder,
            $"-env:UserInstallation={new Uri(_profile.Path).AbsoluteUri}", "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            $"--infilter={import.Filter}", "--convert-to", $"{import.To.Extension}:{import.To.Filter}", "--outdir", output, source);
        return ended is ProgramEnded(var code, _, var complaint) ? Converted(Path.Join(output, "report." + import.To.Extension), code, complaint) : ended;
    }

    /// <summary>LibreOffice reports success for files it could not load, so what it wrote decides.</summary>
    private ProgramEnded Converted(string path, int code, string complaint)
    {
        var file = new FileInfo(path);
        var isThere = code == 0 && file.Exists && file.Length <= limits.OutputBytes;
        return isThere ? new ProgramEnded(code, File.ReadAllBytes(path), complaint) : new ProgramEnded(Math.Max(code, 1), default, complaint);
    }
}
