using System.Collections.Concurrent;

namespace Gouji.Programs.Office;

/// <summary>
/// The door to LibreOffice: the bytes of one file in, the bytes of its conversion out. A few workers, each with a profile of its own that stays
/// warm, convert side by side; whoever comes when all are busy waits. A worker whose conversion fails or takes too long loses its profile and
/// starts afresh. Safe to use from many threads.
/// </summary>
/// <remarks>
/// Each conversion is a process of its own: about a second, of which a profile made anew costs a quarter. Several files in one process
/// share the start, which is for files we wrote ourselves: one hostile file could reach the others or take them with it.
/// </remarks>
public sealed class OfficeConverter : IDisposable
{
    private const int MostWorkers = 4;
    private const string Command = "soffice";
    private static readonly Lazy<OfficeConverter> s_shared = new(Share);

    private readonly string _command;
    private readonly ProgramLimits _limits;
    private readonly ConcurrentStack<OfficeWorker> _idle = [];
    private readonly SemaphoreSlim _free;
    private volatile bool _isDisposed;

    public OfficeConverter(ProgramLimits limits, int workers) : this(Command, limits, workers)
    {
    }

    /// <summary>With another command in LibreOffice's place, or one that is not there.</summary>
    internal OfficeConverter(string command, ProgramLimits limits, int workers)
    {
        (_command, _limits, _free) = (command, limits, new SemaphoreSlim(workers));
    }

    /// <summary>The one for the whole process: as many workers as processors, made when first used, gone with the process.</summary>
    public static OfficeConverter Shared => s_shared.Value;

    /// <summary>Whether LibreOffice is installed here.</summary>
    public bool IsThere => ProgramPath.Find(_command) is not null;

    /// <summary>
    /// What came of the conversion: the output of <see cref="ProgramEnded"/> is the converted file, and empty where LibreOffice could not
    /// read the contents. Waiting for a free worker counts to no limit.
    /// </summary>
    public ProgramResult Convert(ReadOnlySpan<byte> contents, OfficeImport import, CancellationToken cancellation = default)
    {
        if (!IsThere) return new ProgramMissing(_command);
        var file = contents.ToArray();
        return Borrow(worker => worker.Convert(file, import), cancellation);
    }

    /// <summary>
    /// The same of several files, which we wrote ourselves, in one run: they share its start. One the run did not convert is tried again alone.
    /// </summary>
    public IReadOnlyList<ProgramResult> ConvertMany(IReadOnlyList<ReadOnlyMemory<byte>> files, OfficeImport import, CancellationToken cancellation = default)
    {
        if (files.Count == 0) return [];
        if (!IsThere) return [.. files.Select(_ => new ProgramMissing(_command))];
        var results = Borrow(worker => worker.Convert(files, import), cancellation);
        return files.Count == 1 ? results : [.. results.Select((r, i) => r is ProgramEnded { Output.Length: > 0 } ? r : Convert(files[i].Span, import, cancellation))];
    }

    public void Dispose()
    {
        _isDisposed = true;
        while (_idle.TryPop(out var worker)) worker.Dispose();
    }

    private T Borrow<T>(Func<OfficeWorker, T> use, CancellationToken cancellation)
    {
        _free.Wait(cancellation);
        if (!_idle.TryPop(out var worker)) worker = new OfficeWorker(_command, _limits);
        try
        {
            return use(worker);
        }
        finally
        {
            PutBack(worker);
            _free.Release();
        }
    }

    /// <summary>A worker that comes back after the end goes, too.</summary>
    private void PutBack(OfficeWorker worker)
    {
        _idle.Push(worker);
        if (_isDisposed) Dispose();
    }

    private static OfficeConverter Share()
    {
        var converter = new OfficeConverter(ProgramLimits.Office, Math.Clamp(Environment.ProcessorCount, 1, MostWorkers));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => converter.Dispose();
        return converter;
    }
}
