using System.Text.Json;
using Gouji.Workflow.Fields;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.History;

/// <summary>
/// Verifies the chain of history from its first entry: every hash, that none is missing, and that the edits and fields of the cases are those the entries tell of.
/// </summary>
public static class HistoryCheck
{
    /// <summary>After so many entries progress is told.</summary>
    private const int Step = 500;

    public static Task<HistoryVerdict> VerifyAsync(GoujiStore store, CancellationToken ct = default) => VerifyAsync(store, null, ct);

    /// <param name="progress">Gets the number of entries verified, from time to time.</param>
    public static async Task<HistoryVerdict> VerifyAsync(GoujiStore store, IProgress<long>? progress, CancellationToken ct)
    {
        await using var database = store.Open();
        var (sequence, previous) = (0L, HistoryEntry.Beginning);
        HashSet<Guid> told = [];
        Dictionary<(long, string), string?> texts = [];
        await foreach (var entry in database.History.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (!entry.Follows(sequence + 1, previous)) return HistoryVerdict.Broken(entry.Sequence, sequence + 1);
            (sequence, previous) = (entry.Sequence, entry.Hash);
            if (sequence % Step == 0) progress?.Report(sequence);
            if (entry.What == nameof(Actions.EditFields)) Tell(entry, told, texts);
        }

        return await Differing(database, told, texts, ct) is { } key ? HistoryVerdict.Differs(sequence, previous, key) : HistoryVerdict.Holds(sequence, previous);
    }

    private static void Tell(HistoryEntry entry, HashSet<Guid> told, Dictionary<(long, string), string?> texts)
    {
        using var json = JsonDocument.Parse(entry.Content);
        foreach (var edit in json.RootElement.GetProperty("Edits").EnumerateArray())
        {
            told.Add(edit.GetProperty(nameof(Edit.Id)).GetGuid());
            if (edit.GetProperty(nameof(Edit.Outcome)).GetString() == nameof(EditOutcome.Kept))
                texts[(entry.CaseId!.Value, edit.GetProperty(nameof(Edit.Key)).GetString()!)] = edit.GetProperty(nameof(Edit.Text)).GetString();
        }
    }

    /// <summary>The first field or edit that stands otherwise in its table than history tells, or null.</summary>
    private static async Task<string?> Differing(GoujiContext database, HashSet<Guid> told, Dictionary<(long, string), string?> texts, CancellationToken ct)
    {
        var count = 0;
        await foreach (var id in database.Edits.Select(e => e.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (!told.Contains(id)) return id.ToString();
            count++;
        }

        if (count != told.Count) return $"{told.Count - count} edits are missing";
        await foreach (var field in database.Fields.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            if (!texts.Remove((field.CaseId, field.Key), out var text) || text != field.Text) return field.Key;
        }

        return texts.Keys.Select(k => k.Item2).FirstOrDefault();
    }
}
