using Gouji.Model;

namespace Gouji.Cli;

/// <summary>What gouji repair says.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Repair = new(
        "把只有一种改法的差错用修订写进报告的副本，每处有批注说明理由；拿不准的不改",
        "write repairs that are clear into a copy of the report, as tracked changes with comments; what is doubtful is left");
    public static readonly Sentence RepairOutput = new(
        "副本写到这个文件或文件夹；不写则在原文件旁，名为 NAME.repaired.docx",
        "write the copy to this file or folder; without it beside the source, as NAME.repaired.docx");
    public static readonly Sentence DryRun = new("只列出会改什么，不写副本", "only list what would be changed, write nothing");
    public static readonly Sentence Force = new("副本已经存在时覆盖它", "write over a copy that is there already");
    public static readonly Sentence CopyExists = new(
        "这个副本已经有了，可能有人正在改，没有写；要覆盖请加 --force，或用 --output 换一个地方。",
        "That copy is there already and someone may be working in it, so it was not written. Use --force to write over it, or --output for another place.");
    public static readonly Sentence NotProved = new("改后再读再查，问题仍在或出现新的差错，没有改", "read and checked again, the trouble stayed or a new error appeared, so it was not changed");
    public static readonly Sentence NothingClear = new("没有只有一种改法的差错，没有写副本。", "Nothing has one clear repair; no copy was written.");
    public static readonly Sentence Changed = new("已改", "changed");
    public static readonly Sentence WouldChange = new("可改", "clear");
    public static readonly Sentence NotChanged = new("未改", "left");
    public static readonly Sentence Reason = new("理由：", "Why: ");
    public static readonly Sentence Removed = new("（删去）", "(removed)");

    public static Sentence CopyWritten(string path, int changes) => new($"→ {path}（改了 {changes} 处，都是修订，可逐处接受或拒绝）", $"→ {path} ({changes} tracked changes, to be accepted or rejected one by one)");

    public static Sentence WouldWrite(int changes) => new($"可改 {changes} 处；没有写副本（--dry-run）。", $"{changes} clear repairs; no copy was written (--dry-run).");

    public static Sentence LeftToPeople(int findings) => new($"留给人处理的问题 {findings} 处：", $"findings left to a person: {findings}");

    public static Sentence LeftBecause(int findings, Sentence why, string rules) => new($"{findings} 处 {why.Zh}（{rules}）", $"{findings}: {why.En} ({rules})");
}
