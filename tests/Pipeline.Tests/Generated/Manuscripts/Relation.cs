namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>A relation that the figures of a consistent report satisfy; figures are named by their keys.</summary>
public abstract record Relation(string Id, string Title)
{
    /// <summary>Whether the relation holds for the values printed; a relation with a figure not printed has nothing to say.</summary>
    public abstract bool Holds(IReadOnlyDictionary<string, decimal> values);

    /// <summary>The keys of all figures that take part.</summary>
    public abstract IEnumerable<string> Keys { get; }

    protected static bool Lacks(IReadOnlyDictionary<string, decimal> values, IEnumerable<string> keys) => !keys.All(values.ContainsKey);
}

/// <summary>A figure is the sum of others less further ones, to the cent.</summary>
public sealed record SumRelation(string Id, string Title, string Total, IReadOnlyList<string> Plus, IReadOnlyList<string> Minus)
    : Relation(Id, Title)
{
    public override IEnumerable<string> Keys => [Total, .. Plus, .. Minus];

    public override bool Holds(IReadOnlyDictionary<string, decimal> values) =>
        Lacks(values, Keys) || values[Total] == Plus.Sum(key => values[key]) - Minus.Sum(key => values[key]);
}

/// <summary>A percentage is one figure over another, rounded to the hundredth.</summary>
public sealed record RateRelation(string Id, string Title, string Rate, string Over, string Under) : Relation(Id, Title)
{
    public override IEnumerable<string> Keys => [Rate, Over, Under];

    public override bool Holds(IReadOnlyDictionary<string, decimal> values) =>
        Lacks(values, Keys) || (values[Under] != 0 && values[Rate] == Rounded.Percent(values[Over], values[Under]));
}

/// <summary>A score is its weight times the share reached, rounded to the hundredth.</summary>
public sealed record ScoreRelation(string Id, string Title, string Score, string Weight, string Over, string Under) : Relation(Id, Title)
{
    public override IEnumerable<string> Keys => [Score, Weight, Over, Under];

    public override bool Holds(IReadOnlyDictionary<string, decimal> values) =>
        Lacks(values, Keys)
        || (values[Under] != 0 && values[Score] == Rounded.Cents(values[Weight] * Math.Min(1, values[Over] / values[Under])));
}

/// <summary>A figure does not exceed another.</summary>
public sealed record AtMostRelation(string Id, string Title, IReadOnlyList<string> Parts, string Limit) : Relation(Id, Title)
{
    public override IEnumerable<string> Keys => [.. Parts, Limit];

    public override bool Holds(IReadOnlyDictionary<string, decimal> values) =>
        Lacks(values, Keys) || Parts.Sum(key => values[key]) <= values[Limit];
}
