using Gouji.Model;

namespace Gouji.Cli;

/// <summary>
/// Writes a file aside first and then gives it its name, so that a half-written file never stands under it. What lies under the name beside it (a rest of an earlier run, or
/// a link somebody put there) is taken away, never written through, and nothing is left behind where it does not succeed.
/// </summary>
internal static class AsideFile
{
    private const string Extension = ".part";

    /// <summary>Null, or why it was not written.</summary>
    /// <param name="fill">Writes the contents, or says why there are none.</param>
    public static Sentence? Write(string path, bool mayReplace, Func<Stream, Sentence?> fill)
    {
        var aside = path + Extension;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.Delete(aside);
            try
            {
                Sentence? why;
                using (var stream = new FileStream(aside, FileMode.CreateNew, FileAccess.ReadWrite)) why = fill(stream);
                if (why is null) File.Move(aside, path, mayReplace);
                return why;
            }
            finally
            {
                File.Delete(aside);
            }
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Sentences.NotWritten(path);
        }
    }
}
