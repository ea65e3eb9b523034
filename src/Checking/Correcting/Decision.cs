using Gouji.Model;

namespace Gouji.Checking.Correcting;

/// <summary>Whether a relation that fails has one clear repair. A closed set.</summary>
internal abstract record Decision;

/// <summary>One figure is the wrong one; <paramref name="Base"/> is what it should be, in base units.</summary>
internal sealed record Clear(Statement Statement, decimal Base, Sentence Why) : Decision
{
    /// <summary>The number in the unit printed there, without needless zeros.</summary>
    public decimal Number => Rounding.Bare(Base / Statement.Amount!.Unit.ToBase);
}

/// <summary>A person has to look.</summary>
internal sealed record Doubtful(Sentence Why) : Decision;
