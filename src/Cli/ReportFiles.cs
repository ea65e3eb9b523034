using Gouji.Model;
using Gouji.Writing.Outputs;

namespace Gouji.Cli;

/// <summary>
/// Writes a file for each report that is audited, beside the report or where --output says, and names it on the terminal. A file that cannot be
/// written is told and stops no other; the source is never written over.
/// </summary>
internal sealed class ReportFiles(Terminal terminal, Language language, IReportOutput output, string? target) : IFindingsOutput
{
    /// <summary>What stands before the extension of every file written here; folders are read without them.</summary>
    public const string Mark = ".gouji";

    public void Begin()
    {
    }

    public void Write(Audit audit)
    {
        var source = audit.Report.Document.File;
        var path = PathOf(source);
        Say(source, TryWrite(audit, path) ?? Sentences.Written(path, audit.Findings.Count));
    }

    public void Write(Unreadable unreadable) => Say(unreadable.File, unreadable.Why);

    public void End()
    {
    }

    private Sentence? TryWrite(Audit audit, string path)
    {
        if (Path.GetFullPath(path) == Path.GetFullPath(audit.Report.Document.File)) return Sentences.WouldOverwrite;
        return AsideFile.Write(path, mayReplace: true, stream => output.Write(audit, stream));
    }

    /// <summary>--output is a file when it ends like one; otherwise it is a folder.</summary>
    private string PathOf(string source)
    {
        if (target is not null && Path.GetExtension(target).Equals(output.Extension, StringComparison.OrdinalIgnoreCase)) return target;
        return Path.Join(target ?? Path.GetDirectoryName(source), Path.GetFileNameWithoutExtension(source) + Mark + output.Extension);
    }

    private void Say(string file, Sentence what)
    {
        terminal.Output.Write($"{file}  {what.In(language)}\n");
        terminal.Output.Flush();
    }
}
