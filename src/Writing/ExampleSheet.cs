using Gouji.Model;

namespace Gouji.Writing;

/// <summary>An example of a rule page as it is shown: a heading, what the rule says of it, and its facts with their values.</summary>
/// <param name="Expected">The finding or the reason as users get it, or null where the rule holds.</param>
public sealed record ExampleSheet(Sentence Heading, string? Expected, IReadOnlyList<(string Fact, string Value)> Facts);
