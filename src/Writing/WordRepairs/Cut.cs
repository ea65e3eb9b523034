namespace Gouji.Writing.WordRepairs;

/// <summary>Characters of one run that are deleted, counted through the paragraph.</summary>
/// <param name="Before">The markup that goes before the deletion.</param>
/// <param name="Behind">The markup that goes behind it, outside of what an earlier insertion holds; empty where the deletion runs on in the next run.</param>
internal sealed record Cut(int From, int To, string Before, string Behind);
