using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>How a published figure is worked out from others, with the figures: 三公经费 = 公务接待费 1.86 + … = 9.98（万元）.</summary>
/// <param name="From">The numbers of the published facts it stands on, in the order in which the sentence names them.</param>
public sealed record PublicDerivation(Sentence Words, IReadOnlyList<int> From);
