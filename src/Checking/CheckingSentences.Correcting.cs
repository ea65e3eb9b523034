using Gouji.Model;

namespace Gouji.Checking;

/// <summary>Why a figure is clearly the wrong one, and why a finding is left to a person.</summary>
internal static partial class CheckingSentences
{
    public static readonly Sentence FollowsFromProved = new("由其他数算出；改那些数中的任何一个，要么算不出这个结果，要么使别的关系不成立。", "It follows from other figures; changing any of them instead either cannot give this result or breaks another relation.");
    public static readonly Sentence HalfWidth = new("汉字之间用全角标点，含义不变。", "Between Chinese characters punctuation is full-width; nothing else changes.");
    public static readonly Sentence LeftOver = new("编辑软件留下的记号，不是报告的内容。", "It is a sign of the editor and no part of the report.");

    public static readonly Sentence NotAnError = new("不是必须更正的差错，由人核实", "it need not be corrected and is for a person to judge");
    public static readonly Sentence NotAFigure = new("要补填、改写或说明，不是改一个数能解决的", "something is to be filled in, rewritten or explained, not one figure to be changed");
    public static readonly Sentence IsBridged = new("差额能用报告里的其他数解释，可能是口径不同", "other figures of the report explain the gap, so the scopes may differ");
    public static readonly Sentence Incomplete = new("所依据的数有空着、没有写或不确定的", "a figure it stands on is blank, not stated or vague");
    public static readonly Sentence SeveralReadings = new("不能断定这句话指的是哪两个数", "it is not certain which figures are meant");
    public static readonly Sentence SeveralWrong = new("所依据的数另有问题，先改好那些再看", "figures it stands on are in question themselves");
    public static readonly Sentence NothingDecides = new("可能错的不止一个数，没有别的数能判定是哪一个", "more than one figure may be the wrong one and nothing decides which");
    public static readonly Sentence SpeaksAgainst = new("改任何一个数，都会有别的关系不成立", "whichever figure is changed, another relation fails");
    public static readonly Sentence Contested = new("同一个数有两种不同的改法", "there are two different repairs of the same figure");
    public static readonly Sentence TrialFails = new("试改之后问题仍在，或出现新的差错", "tried, the trouble stays or a new error appears");
    public static readonly Sentence Recognised = new("数字是从图片识别的，先核对原件", "the figures were recognised from a picture; look at the paper first");

    public static Sentence TotalStatedToo(string where) => new($"合计由所列各数相加得出，{where} 写的也是这个数。", $"It is the sum of the figures listed, and {where} says the same.");

    public static Sentence StatedTwice(string one, string other) => new($"{one} 和 {other} 写的都是这个数，没有一处支持原来的写法。", $"{one} and {other} both say so, and nothing bears out what was written.");

    public static Sentence Crosses(string one, string other) => new($"只改这一个数，{one} 和 {other} 同时成立；其他数单独改都做不到。", $"With this one figure changed both {one} and {other} hold; no other change does that.");
}
