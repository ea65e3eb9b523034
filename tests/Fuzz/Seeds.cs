using Gouji.Programs;

namespace Gouji.Fuzz;

/// <summary>The files that are damaged: the samples, and with --programs what LibreOffice makes of them in the formats read through other programs.</summary>
internal static class Seeds
{
    private const int MostBytes = 1 << 20;
    private static readonly string[] s_converted = ["doc", "odt", "rtf", "pdf", "html", "xls"];
    private static readonly Lazy<IReadOnlyList<(string, byte[])>> s_samples = new(() => Load(Path.Join(Cases.Root(), "samples")));
    private static readonly Lazy<IReadOnlyList<(string, byte[])>> s_all = new(() => [.. s_samples.Value, .. Load(Converted())]);

    public static IReadOnlyList<(string Name, byte[] Bytes)> All(bool withPrograms) => withPrograms ? s_all.Value : s_samples.Value;

    private static List<(string, byte[])> Load(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(f => !f.EndsWith(".md", StringComparison.Ordinal) && new FileInfo(f).Length is > 0 and < MostBytes).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];

    /// <summary>Made once and kept among what is built.</summary>
    private static string Converted()
    {
        var folder = Path.Join(Cases.Root(), ".build", "fuzz-seeds");
        if (Directory.Exists(folder)) return folder;
        using var scratch = new ScratchFolder();
        var office = new ExternalProgram("soffice", ProgramLimits.Office);
        foreach (var sample in Directory.EnumerateFiles(Path.Join(Cases.Root(), "samples"), "*.*x").Where(f => new FileInfo(f).Length > 0))
            foreach (var format in s_converted)
                office.Run(scratch, $"-env:UserInstallation=file://{scratch.Path}/profile", "--headless", "--convert-to", format, "--outdir", Path.Join(scratch.Path, "made"), sample);
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        var made = Path.Join(scratch.Path, "made");
        Directory.CreateDirectory(made);
        Directory.Move(made, folder);
        return folder;
    }
}
