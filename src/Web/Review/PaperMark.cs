namespace Gouji.Web.Review;

/// <summary>A stretch of a paragraph or cell that something is said of.</summary>
/// <param name="Start">The first of its characters.</param>
/// <param name="Length">Characters; the whole of a cell is marked as such.</param>
/// <param name="Kind">error, verify, advice, privacy or remark: the class of its mark.</param>
/// <param name="Label">What the link shows: the number of the finding.</param>
/// <param name="Target">The id of what is said, on the same page.</param>
public sealed record PaperMark(int Start, int Length, string Kind, string Label, string Target);
