namespace Gouji.Web.Backup;

/// <summary>A folder for work in progress beside where the result goes, so that putting it in place is a rename; gone when done.</summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder(string beside)
    {
        Path = System.IO.Path.Combine(beside, ".gouji-" + Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
