using Gouji.Model;

namespace Gouji.Writing.WordComments;

/// <summary>What a person says of a document or of a place in it, to be set in its margin.</summary>
/// <param name="Place">The place; null: the document as a whole.</param>
/// <param name="Author">The person's name, as the margin shows it.</param>
/// <param name="Lines">The paragraphs of the comment.</param>
public sealed record DocumentRemark(Location? Place, string Author, IReadOnlyList<string> Lines);
