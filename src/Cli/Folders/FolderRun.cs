using System.Collections.Concurrent;
using Gouji.Model;
using Gouji.Writing.Folders;

namespace Gouji.Cli.Folders;

/// <summary>
/// Audits many files on all processors: a line for each as it is done, its result into the journal, and at the end what they gave together.
/// What the journal knows already is not done again. A file that cannot be read or breaks the program stops no other.
/// </summary>
internal sealed class FolderRun(Terminal terminal, Language language, Func<string, (Audit? Audit, Unreadable? Unreadable)> check, ContentKey keys)
{
    private readonly Lock _turn = new();
    private readonly FolderTally _tally = new();
    private readonly FolderTextOutput _output = new(terminal.Output, language, terminal.HasColour);
    private int _done;

    /// <summary>Runs over the files; the journal is null where results cannot be kept.</summary>
    public FolderTally Run(IReadOnlyList<SourceFile> files, Journal? journal)
    {
        var waiting = Waiting(files, journal);
        var progress = new Progress(terminal.Screen, language, waiting.Count, TimeProvider.System);
        _output.Begin();
        Parallel.ForEach(Partitioner.Create(waiting, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, file =>
        {
            var result = Result(file, keys.Of(file.Path));
            lock (_turn) Record(result, journal, progress, waiting.Count);
        });
        progress.Hide();
        _output.End(_tally);
        return _tally;
    }

    /// <summary>The files still to do; those done are counted. Only a file with a result is read here, to tell whether it is the same.</summary>
    private List<SourceFile> Waiting(IReadOnlyList<SourceFile> files, Journal? journal)
    {
        List<SourceFile> waiting = [];
        HashSet<string> known = [];
        foreach (var file in files)
        {
            if (journal?.KeyOf(file.Path) is { } key && key == keys.Of(file.Path)) known.Add(file.Path);
            else waiting.Add(file);
        }

        if (known.Count == 0) return waiting;
        foreach (var result in journal!.Results(known)) _tally.Add(result);
        terminal.Complain(Sentences.GoesOn(known.Count, waiting.Count).In(language));
        return waiting;
    }

    private FileResult Result(SourceFile file, string key)
    {
        if (file.Why is { } why) return FileResult.Of(new Unreadable(file.Path, why), key);
        var (audit, unreadable) = check(file.Path);
        return audit is not null ? FileResult.Of(audit, key) : FileResult.Of(unreadable!, key);
    }

    private void Record(FileResult result, Journal? journal, Progress progress, int total)
    {
        _tally.Add(result);
        journal?.Add(result);
        progress.Hide();
        _output.Write(result);
        _done++;
        if (_done < total) progress.Show(_done);
    }
}
