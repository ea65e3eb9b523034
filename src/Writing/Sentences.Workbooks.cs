using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What workbooks of official documents say around what the form prints.</summary>
internal static partial class Sentences
{
    /// <summary>— 1 — in 4号宋体 at the middle of the foot, in the notation of spreadsheets.</summary>
    public const string PageFooter = "&C&\"宋体,常规\"&14— &P —";

    public static readonly Sentence FillInTitle = new("怎么填", "How to fill in this workbook");
    public static readonly Sentence FillInOpen = new("浅黄色的格子由您填写，每个数只填一次。", "Cells of this colour are for you to fill in; every figure is typed once.");
    public static readonly Sentence FillInComputed = new(
        "灰色的格子自动计算，或者取自前面已经填过的格子，不能改动。", "Cells of this colour are computed, or taken from a cell filled in before, and cannot be changed.");
    public static readonly Sentence FillInBlank = new("没有数据的格子留空；空格不等于零。", "Leave a cell empty where there is no figure; empty is not zero.");
    public static readonly Sentence FillInRows = new(
        "备用的空行用不完就空着；不够时，在空行之间插入行，合计会包括新行。", "Leave rows you do not need empty. For more, insert rows between the empty ones; totals include them.");
    public static readonly Sentence FillInNotes = new("鼠标停在格子上，可以看到填什么、从哪里取数、怎么算。", "Rest the mouse on a cell to see what belongs there, where it comes from and how it is computed.");
    public static readonly Sentence FillInBack = new("填好后保存，用 gouji 打开这个文件，即可核对并生成正式报告。", "When done, save and open the file with gouji to check it and write the official report.");

    public static readonly Sentence ChooseOne = new("请从列表中选择；确实需要时可以保留您输入的内容。", "Please choose from the list, or keep what you typed if it is meant so.");
    public static readonly Sentence TypeNumber = new("这里应填不小于零的数字，不带单位；确实是负数时可以保留。", "A number not below zero without its unit belongs here; keep a negative one if it is meant so.");
    public static readonly Sentence TypeDay = new("这里应填日期，如 2024-3-8。", "A day belongs here, such as 2024-3-8.");
    public static readonly Sentence TypeTarget = new("写数字和单位，如 ≥95%、21个；定性指标写文字。", "Write the number with its unit, such as ≥95% or 21个; of qualitative indicators, words.");

    public static readonly Sentence FromPosts = new("取自编制部门的批复和年末人事报表。", "From the approval of posts and the staff returns of the year's end.");
    public static readonly Sentence FromBudget = new("取自年初批复的部门预算。", "From the budget as approved at the beginning of the year.");
    public static readonly Sentence FromAdjusted = new("取自调整后的预算指标：年初预算加年中追加，减调减。", "From the budget after its changes: the original one with what was added and cut.");
    public static readonly Sentence FromAccounts = new("取自部门决算报表，与会计账一致。", "From the final accounts, in agreement with the books.");
    public static readonly Sentence FromPriorAccounts = new("取自上年度部门决算报表。", "From the final accounts of the year before.");
    public static readonly Sentence FromGoals = new("取自年初批复的绩效目标表。", "From the performance goals approved with the budget.");

    public static Sentence IsComputed(Sentence how) => new($"自动计算：{how.Zh}", $"Computed: {how.En}");

    public static Sentence WouldBe(Sentence how) => new($"由您填写；按表中数字应为：{how.Zh}", $"Yours to fill in; by the figures of the form it would be: {how.En}");
}
