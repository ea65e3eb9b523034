namespace Gouji.Checking.Rules;

/// <summary>The dated parameters: regulations change them, and a report is checked by those of its year.</summary>
public sealed class Parameters
{
    private readonly Dictionary<string, Parameter[]> _byName;

    /// <exception cref="ArgumentException">A parameter has two values since the same day.</exception>
    public Parameters(IEnumerable<Parameter> parameters)
    {
        _byName = parameters.GroupBy(p => p.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Since).ToArray(), StringComparer.Ordinal);
        if (_byName.Values.Any(HasTwoOfOneDay))
            throw new ArgumentException("A parameter has two values since the same day.", nameof(parameters));
    }

    public static Parameters None { get; } = new([]);

    public IReadOnlyCollection<string> Names => _byName.Keys;

    /// <summary>All values, the latest of each name first.</summary>
    public IEnumerable<Parameter> All => _byName.Values.SelectMany(p => p);

    /// <summary>The value in force at the end of a fiscal year, or null where there is none yet.</summary>
    public Parameter? Find(string name, int year)
    {
        var yearEnd = new DateOnly(year, 12, 31);
        return _byName.TryGetValue(name, out var values) ? Array.Find(values, p => p.Since <= yearEnd) : null;
    }

    /// <inheritdoc cref="Find"/>
    public decimal? At(string name, int year) => Find(name, year)?.Value;

    private static bool HasTwoOfOneDay(Parameter[] values) => values.DistinctBy(p => p.Since).Count() < values.Length;
}
