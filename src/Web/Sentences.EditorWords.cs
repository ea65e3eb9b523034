using Gouji.Model;

namespace Gouji.Web;

/// <summary>What the editor's modules say in the browser, by the name by which they ask for it; {0}, {1} are filled in there.</summary>
internal static class EditorWords
{
    private static readonly (string Name, Sentence Says)[] s_all =
    [
        ("saved", new("已保存", "saved")),
        ("saving", new("保存中…", "saving…")),
        ("offline", new("断线，已存在本机 {0} 处，连上后自动发送", "offline; {0} changes kept on this machine and sent when the line is back")),
        ("signIn", new("登录已失效，已存在本机 {0} 处；请在新窗口登录后回到本页，会自动发送", "signed out; {0} changes kept on this machine. Sign in in another window and come back: they are sent")),
        ("full", new("本机存储已满：改动只留在这个窗口里，显示“已保存”前请不要关闭它；请清理浏览器存储", "this machine's store is full: changes are in this window only. Leave it open until it says “saved”, and clear the browser's storage")),
        ("conflict", new("{0} 同时改了这一格", "{0} changed this cell at the same time")),
        ("mine", new("用我的：{0}", "use mine: {0}")),
        ("theirs", new("用对方的：{0}", "use theirs: {0}")),
        ("empty", new("（空）", "(empty)")),
        ("refused", new("没有保存：{0}", "not kept: {0}")),
        ("again", new("再保存一次：{0}", "save again: {0}")),
        ("people", new("同时在填：{0}", "also here: {0}")),
        ("nobody", new("没有别人在填", "nobody else is here")),
        ("here", new("{0} 正在这一格", "{0} is in this cell")),
        ("noFindings", new("没有问题。{0}", "No findings. {0}")),
        ("counts", new("必须改正 {0} 项，需要核实 {1} 项，建议 {2} 项，已说明 {3} 项。{4}", "{0} to correct, {1} to verify, {2} advice, {3} explained. {4}")),
        ("error", new("必须改正", "to correct")),
        ("verify", new("需要核实", "to verify")),
        ("advice", new("建议", "advice")),
        ("explained", new("已说明", "explained")),
        ("suspect", new("可能是这里写错：{0}，{1}", "Likely wrong here: {0}, {1}")),
        ("repair", new("把 {0} 改成 {1}", "change {0} to {1}")),
        ("goTo", new("到这一格", "go to the cell")),
        ("whole", new("涉及整份报告", "about the whole report")),
        ("openIn", new("{0}，{1} 项问题", "{0}, {1} findings")),
        ("pasted", new("粘贴了 {0} 格。", "{0} cells pasted. ")),
        ("notTaken", new("{0} 格没有粘贴：{1}", "{0} cells were not pasted: {1}")),
        ("isComputed", new("自动计算的格", "cells that are worked out")),
        ("outside", new("超出表格", "outside the table")),
        ("undone", new("已撤销 {0} 处", "{0} changes undone")),
        ("redone", new("已重做 {0} 处", "{0} changes made again")),
        ("nothingToUndo", new("没有可撤销的改动", "nothing to undo")),
        ("rowAdded", new("增加了一行", "a row was added")),
        ("rowRemoved", new("删除了一行，可以撤销", "a row was removed; it can be undone")),
        ("noRow", new("先选中要删除的那一行中的一格", "first select a cell of the row to remove")),
        ("failed", new("没有取到内容，请稍后再试。", "It could not be fetched; try again later.")),
        ("loading", new("正在取…", "fetching…")),
        ("ripples", new("牵连 {0} 处", "{0} places follow")),
    ];

    public static IReadOnlyDictionary<string, string> In(Language language) => s_all.ToDictionary(w => w.Name, w => w.Says.In(language));
}
