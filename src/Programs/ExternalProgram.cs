using System.Diagnostics;

namespace Gouji.Programs;

/// <summary>
/// The door to programs of others: each runs as a process of its own, in a scratch folder, behind a <see cref="Fence"/>, with an empty
/// environment and nothing on its input, and is ended with all its children when its time is over. What goes wrong is a value, never an exception.
/// </summary>
/// <remarks>Licences that forbid linking (poppler and others are GPL) are kept at arm's length this way.</remarks>
public sealed class ExternalProgram(string name, ProgramLimits limits)
{
    /// <summary>Whether it is installed here.</summary>
    public bool IsThere => ProgramPath.Find(name) is not null;

    /// <summary>Runs it in <paramref name="folder"/>, which is also its home and its place for temporary files.</summary>
    public ProgramResult Run(ScratchFolder folder, params IReadOnlyList<string> arguments) => Run(folder, [], arguments);

    /// <summary>Runs it with something more in its environment.</summary>
    public ProgramResult Run(ScratchFolder folder, (string Name, string Value)[] environment, params IReadOnlyList<string> arguments)
    {
        if (ProgramPath.Find(name) is not { } path) return new ProgramMissing(name);
        try
        {
            using var process = Process.Start(Start(path, arguments, folder.Path, environment))!;
            process.StandardInput.Close();
            return Await(process);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return new ProgramMissing(name);
        }
    }

    private ProcessStartInfo Start(string path, IReadOnlyList<string> arguments, string folder, (string Name, string Value)[] environment)
    {
        var command = Fence.Around(path, arguments, limits);
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        var search = Environment.GetEnvironmentVariable("PATH");
        start.Environment.Clear();
        foreach (var (key, value) in (ReadOnlySpan<(string, string?)>)[("PATH", search), ("HOME", folder), ("TMPDIR", folder), ("LANG", "C.UTF-8"), ("OMP_THREAD_LIMIT", "1"), .. environment])
            start.Environment[key] = value;
        return start;
    }

    private ProgramResult Await(Process process)
    {
        using var clock = new CancellationTokenSource(limits.Time);
        var output = BoundedText.ReadAsync(process.StandardOutput.BaseStream, limits.OutputBytes, clock.Token);
        var complaint = BoundedText.ReadAsync(process.StandardError.BaseStream, BoundedText.Complaint, clock.Token);
        try
        {
            var printed = output.GetAwaiter().GetResult();
            var complained = complaint.GetAwaiter().GetResult();
            process.WaitForExitAsync(clock.Token).GetAwaiter().GetResult();
            return printed is null ? Stopped(process) : new ProgramEnded(process.ExitCode, printed.Value, BoundedText.Words(complained));
        }
        catch (OperationCanceledException)
        {
            return Stopped(process);
        }
        catch (IOException)
        {
            return Stopped(process);
        }
    }

    private ProgramStopped Stopped(Process process)
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit(2000);
        return new ProgramStopped(name);
    }
}
