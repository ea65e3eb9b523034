using Gouji.Model;

namespace Gouji.Cli;

/// <summary>The commands of the workspace, which is a program of its own (src/Web) that the script <c>./gouji</c> runs; named here so that one help names all.</summary>
internal static partial class Sentences
{
    public static readonly Sentence WorkspaceCommands = new("工作平台（由 ./gouji 脚本运行）", "Workspace (run by the script ./gouji)");

    public static readonly IReadOnlyList<(string Name, Sentence Words)> Workspace =
    [
        ("serve", new("启动工作平台：填报、签批、审核、公开", "run the workspace: fill in, sign, review, publish")),
        ("backup", new("备份工作平台的数据，不必停机", "back up the workspace while it runs")),
        ("restore", new("从备份恢复", "restore it from a backup")),
        ("verify-history", new("核验历史记录没有被改动", "verify that its history was not tampered with")),
    ];
}
