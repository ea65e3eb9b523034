using Gouji.Model;

namespace Gouji.Writing.Masking;

/// <summary>That something was masked, and where; never what it was.</summary>
public sealed record MaskedPlace(PrivateKind Kind, Sentence Place);
