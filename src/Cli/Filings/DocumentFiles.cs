using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Cli.Filings;

/// <summary>Writes official documents into a folder, each aside first, so that a half-written file never stands under its name. What stands there already is written over only where it may.</summary>
internal sealed class DocumentFiles(Terminal terminal, Language language, string folder)
{
    /// <summary>Writes one document; false where it could not be, which is told.</summary>
    public bool Write(OfficialDocument document, Filing filing, IDocumentOutput output, bool mayReplace)
    {
        var path = Path.Join(folder, $"{document.Name}.{output.Extension}");
        return Write(path, mayReplace, stream => output.Write(document, filing, stream));
    }

    /// <summary>Writes a file by what fills it; that gives one sentence where it could not.</summary>
    public bool Write(string path, bool mayReplace, Func<Stream, Sentence?> fill)
    {
        var why = TryWrite(path, mayReplace, fill);
        if (why is null) Say(Sentences.WrittenFile(path));
        else terminal.Complain(why.In(language));
        return why is null;
    }

    private void Say(Sentence sentence)
    {
        terminal.Output.Write(sentence.In(language) + "\n");
        terminal.Output.Flush();
    }

    private static Sentence? TryWrite(string path, bool mayReplace, Func<Stream, Sentence?> fill)
    {
        if (!mayReplace && File.Exists(path)) return Sentences.FileStands(path);
        var aside = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            Sentence? why;
            using (var stream = new FileStream(aside, FileMode.Create, FileAccess.ReadWrite)) why = fill(stream);
            if (why is null) File.Move(aside, path, mayReplace);
            else File.Delete(aside);
            return why;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return Sentences.NotWritten(path);
        }
    }
}
