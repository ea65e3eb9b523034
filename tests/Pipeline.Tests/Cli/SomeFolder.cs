namespace Gouji.Pipeline.Tests.Cli;

/// <summary>A folder for the time of one test.</summary>
internal sealed class SomeFolder : IDisposable
{
    public SomeFolder(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
            File.WriteAllText(this[name], text);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("gouji-").FullName;

    public string this[string name] => System.IO.Path.Join(Path, name);

    public void Dispose() => Directory.Delete(Path, true);
}
