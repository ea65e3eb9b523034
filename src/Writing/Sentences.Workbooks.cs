using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What workbooks of official documents say around what the form prints.</summary>
internal static partial class Sentences
{
    /// <summary>— 1 — in 4号宋体 at the middle of the foot, in the notation of spreadsheets.</summary>
    public const string PageFooter = "&C&\"宋体,常规\"&14— &P —";
}
