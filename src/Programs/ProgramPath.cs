namespace Gouji.Programs;

/// <summary>Finds programs where the system looks for them.</summary>
public static class ProgramPath
{
    /// <summary>The full path of a program, or null where it is not installed.</summary>
    public static string? Find(string name)
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            var path = Path.Join(folder, OperatingSystem.IsWindows() ? name + ".exe" : name);
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
