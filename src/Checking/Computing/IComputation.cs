using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>Something that can be worked out: a formula of a rule page, or what no formula can say.</summary>
internal interface IComputation
{
    /// <summary>The concept it gives.</summary>
    Concept Gives { get; }

    /// <summary>The concepts it stands on; they are worked out before.</summary>
    IEnumerable<Concept> Needs { get; }

    /// <summary>Facts it could give beside those that the form prints, the filing holds, or the text speaks of.</summary>
    IEnumerable<FactKey> Candidates(Worksheet sheet);

    /// <summary>The ways to this fact; none where what is entered does not suffice.</summary>
    IEnumerable<Way> Ways(FactKey target, Worksheet sheet);
}
