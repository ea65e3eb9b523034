namespace Gouji.Model;

/// <summary>What a rule said when it was applied. A closed set: a rule that did not run is never among those that hold.</summary>
public abstract record Outcome(Rule Rule);

/// <summary>It holds for these statements; <paramref name="Rounding"/> is the difference the printed digits excuse, in base units.</summary>
public sealed record Holds(Rule Rule, IReadOnlyList<Statement> Operands, decimal Rounding = 0) : Outcome(Rule);

/// <summary>It does not hold.</summary>
public sealed record Fails(Rule Rule, Finding Finding) : Outcome(Rule);

/// <summary>There is nothing it could be about.</summary>
public sealed record DoesNotApply(Rule Rule, Sentence Why) : Outcome(Rule);

/// <summary>It is about something here, but what is stated does not suffice to say.</summary>
public sealed record Undecided(Rule Rule, Sentence Why, IReadOnlyList<Statement> Operands) : Outcome(Rule);
