namespace Gouji.Writing.Html;

/// <summary>Characters of a paragraph that something in the list speaks of; from start to end, or a point where nothing stands.</summary>
/// <param name="Place">The number of its place, by which list and document know each other.</param>
/// <param name="Finding">The finding it belongs to, or null for a figure or words that are merely listed.</param>
/// <param name="IsMain">Whether the finding is about it, rather than standing on it.</param>
/// <param name="Note">What may have happened there and the repaired figure, for the likely wrong ones.</param>
internal sealed record Mark(int Place, int Start, int End, NumberedFinding? Finding, bool IsMain, string? Note);
