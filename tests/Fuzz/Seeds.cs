using Gouji.Programs;
using Gouji.Programs.Office;

namespace Gouji.Fuzz;

/// <summary>
/// The files that are damaged: the samples and what is made of them, and with --programs the formats that are read through other programs, too.
/// </summary>
internal static class Seeds
{
    private const int MostBytes = 1 << 20;
    private static readonly string[] s_throughPrograms = [".doc", ".odt", ".rtf", ".pdf"];
    private static readonly OfficeExport[] s_converted = [new("doc", "MS Word 97"), new("odt", "writer8"), new("rtf", "Rich Text Format"), new("pdf", "writer_pdf_Export"), new("html", "HTML (StarWriter)"), new("fodt", "OpenDocument Text Flat XML")];
    private static readonly Lazy<IReadOnlyList<(string, byte[])>> s_own = new(() => [.. Samples().Where(s => !NeedsProgram(s.Name)), .. MadeSeeds.All, .. FilingSeeds.All]);
    private static readonly Lazy<IReadOnlyList<(string, byte[])>> s_all = new(() => [.. s_own.Value, .. Samples().Where(s => NeedsProgram(s.Name)), .. Load(Converted())]);

    public static IReadOnlyList<(string Name, byte[] Bytes)> All(bool withPrograms) => withPrograms ? s_all.Value : s_own.Value;

    private static bool NeedsProgram(string name) => s_throughPrograms.Contains(Path.GetExtension(name));

    private static List<(string Name, byte[] Bytes)> Samples() => Load(Path.Join(Cases.Root(), "samples"));

    private static List<(string, byte[])> Load(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where(f => !f.EndsWith(".md", StringComparison.Ordinal) && new FileInfo(f).Length is > 0 and < MostBytes).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f)))];

    /// <summary>Made once, which takes minutes, and kept among what is built.</summary>
    private static string Converted()
    {
        var folder = Path.Join(Cases.Root(), ".build", "fuzz-seeds");
        if (Directory.Exists(folder)) return folder;
        using var scratch = new ScratchFolder();
        foreach (var sample in Directory.EnumerateFiles(Path.Join(Cases.Root(), "samples"), "*-faulty.docx"))
            foreach (var export in s_converted)
                if (OfficeConverter.Shared.Convert(File.ReadAllBytes(sample), new OfficeImport("docx", "MS Word 2007 XML", export)) is ProgramEnded { Output.Length: > 0 } ended)
                    scratch.Put($"{Path.GetFileNameWithoutExtension(sample)}.{export.Extension}", ended.Output.Span);
        Directory.CreateDirectory(folder);
        foreach (var made in Directory.EnumerateFiles(scratch.Path)) File.Copy(made, Path.Join(folder, Path.GetFileName(made)));
        return folder;
    }
}
