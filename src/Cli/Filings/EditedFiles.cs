using Gouji.Model.Filings;
using Gouji.Reading.Filings;

namespace Gouji.Cli.Filings;

/// <summary>Which documents a person edited since they were written, so that they are not written over.</summary>
/// <param name="taken">Files whose edits are in what is written.</param>
internal sealed class EditedFiles(IReadOnlyList<string> taken)
{
    /// <summary>How many places of a file were changed by hand and would be lost; 0 where it may be written over.</summary>
    public int Edits(string path)
    {
        if (!File.Exists(path) || taken.Any(t => Path.GetFullPath(t) == Path.GetFullPath(path))) return 0;
        return FilingReader.Read(path) is FilingRead { IsOurs: true } read ? read.Changes.Count : 0;
    }
}
