using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gouji.Web.Tests.Web.Trust;

/// <summary>Counts the statements sent to one database: those of hosts beside it do not count.</summary>
internal sealed class StatementCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Source = "Microsoft.EntityFrameworkCore";

    private readonly string _file;
    private readonly List<IDisposable> _subscriptions = [];
    private readonly Lock _lock = new();
    private List<string> _statements = [];

    /// <param name="file">Part of the connection string that no other database has.</param>
    public StatementCounter(string file)
    {
        _file = file;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The statements since this was asked last.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (_lock)
        {
            var taken = _statements;
            _statements = [];
            return taken;
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == Source) _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key != RelationalEventId.CommandExecuting.Name || value.Value is not CommandEventData told) return;
        if (told.Connection?.ConnectionString.Contains(_file, StringComparison.Ordinal) != true) return;
        lock (_lock) _statements.Add(told.Command.CommandText);
    }

    public void OnCompleted() => Dispose();

    public void OnError(Exception error) => throw new InvalidOperationException("Statements are no longer told.", error);

    public void Dispose()
    {
        foreach (var subscription in _subscriptions) subscription.Dispose();
    }
}
