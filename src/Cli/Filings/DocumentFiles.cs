using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Cli.Filings;

/// <summary>
/// Writes documents into a folder, each aside first, so that a half-written file never stands under its name. What a person edited is never written over unless that was asked for.
/// </summary>
/// <param name="edited">Tells what was edited; null: everything may be written over.</param>
internal sealed class DocumentFiles(Terminal terminal, Language language, string folder, EditedFiles? edited)
{
    /// <summary>Writes one document; false where it could not be, which is told.</summary>
    public bool Write(OfficialDocument document, Filing filing, IDocumentOutput output)
    {
        var path = Path.Join(folder, $"{document.Name}.{output.Extension}");
        return edited?.Edits(path) is > 0 and var edits
            ? Tell(path, Sentences.Edited(path, edits))
            : Tell(path, TryWrite(path, mayReplace: true, stream => output.Write(document, filing, stream)));
    }

    /// <summary>Writes a new file by what fills it; one that is there already is not written over.</summary>
    public bool WriteNew(string path, Func<Stream, Sentence?> fill) => Tell(path, TryWrite(path, mayReplace: false, fill));

    private bool Tell(string path, Sentence? why)
    {
        if (why is not null) terminal.Complain(why.In(language));
        else terminal.Output.Write(Sentences.WrittenFile(path).In(language) + "\n");
        terminal.Output.Flush();
        return why is null;
    }

    private static Sentence? TryWrite(string path, bool mayReplace, Func<Stream, Sentence?> fill) =>
        !mayReplace && File.Exists(path) ? Sentences.FileStands(path) : AsideFile.Write(path, mayReplace, fill);
}
