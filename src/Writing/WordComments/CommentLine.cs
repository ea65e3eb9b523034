namespace Gouji.Writing.WordComments;

/// <summary>A paragraph of a comment.</summary>
internal readonly record struct CommentLine(string Text, bool IsStrong = false);
