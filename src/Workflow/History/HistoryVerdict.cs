using Gouji.Model;

namespace Gouji.Workflow.History;

/// <summary>What verifying the chain of history gave.</summary>
/// <param name="Entries">How many entries hold together.</param>
/// <param name="Head">The hash of the last of them: to be written down elsewhere, so that a chain cut short is noticed.</param>
public sealed record HistoryVerdict(bool IsWhole, long Entries, string Head, Sentence Words)
{
    internal static HistoryVerdict Holds(long entries, string head) => new(true, entries, head, new(
        $"历史记录完整：{entries}条，链尾 {head}。", $"History is whole: {entries} entries, head {head}."));

    internal static HistoryVerdict Broken(long found, long expected) => new(false, expected - 1, "", new(
        $"历史记录在第{expected}条断开（读到的是第{found}条）：内容或顺序被改动过。请用备份核对。", $"History breaks at entry {expected} (entry {found} was found there): content or order was changed. Compare with a backup."));

    internal static HistoryVerdict Differs(long entries, string head, string key) => new(false, entries, head, new(
        $"链条完整（{entries}条），但“{key}”在数据表中与历史记录不一致。请用备份核对。", $"The chain holds ({entries} entries), but “{key}” stands otherwise in the tables than history tells. Compare with a backup."));
}
