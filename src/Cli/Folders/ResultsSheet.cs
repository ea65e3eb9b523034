using Gouji.Checking;
using Gouji.Model;
using Gouji.Writing.Folders;

namespace Gouji.Cli.Folders;

/// <summary>Writes what the journal of a folder knows as a workbook beside it, and names both.</summary>
internal sealed class ResultsSheet(Terminal terminal, Language language)
{
    private const string Name = "results.xlsx";

    /// <summary>Written aside first, so that a workbook somebody has open is told and not damaged.</summary>
    public void Write(string folder, Journal journal, IReadOnlyList<SourceFile> files)
    {
        var (path, aside) = (Path.Join(folder, Name), Path.Join(folder, Name + ".part"));
        try
        {
            using (var stream = new FileStream(aside, FileMode.Create, FileAccess.ReadWrite))
            using (var sheet = new FolderSheet(stream, language, id => RuleSet.Default.Catalogue.Find(id)?.Rule))
                foreach (var result in journal.Results(files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal))) sheet.Add(result);
            File.Move(aside, path, overwrite: true);
            terminal.Complain(Sentences.Results(journal.Path, path).In(language));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(Sentences.NotWritten(path).In(language));
        }
    }
}
