using Gouji.Model;
using Gouji.Reading.Formats;

namespace Gouji.Reading.Mapping;

/// <summary>What the mapping steps gather from one document: statements, and what was not understood.</summary>
internal sealed class Harvest(int? year)
{
    public int? Year { get; } = year;

    /// <summary>What says nothing but the year.</summary>
    public Coordinates Unstated { get; } = Coordinates.Unstated with { Year = year };

    public List<Statement> Statements { get; } = [];

    public List<Question> Questions { get; } = [];

    /// <summary>States a value; the coordinates become those of the report's year.</summary>
    public void State(Concept concept, Coordinates at, Value value, Source source)
    {
        Spend(Statements.Count);
        Statements.Add(new Statement
        {
            Concept = concept,
            At = at.Year == Year ? at : at with { Year = Year },
            Value = value,
            Place = source.Place,
            Label = source.Label,
            FormLabel = source.FormLabel,
            Part = source.Part,
            Path = source.Path,
            ScopeIsInherited = source.ScopeIsInherited,
            IsOfWhich = source.IsOfWhich,
        });
    }

    public void Ask(string printed, string context, Location place, Sentence why)
    {
        Spend(Questions.Count);
        Questions.Add(new Question(printed, context, place, why));
    }

    private static void Spend(int count)
    {
        if (count >= Limits.Default.Statements) throw new LimitReachedException(Sentences.TooManyStatements(Limits.Default.Statements));
    }
}

/// <summary>Where a statement was read: the place, the label as printed, and the headings above.</summary>
internal readonly record struct Source(Location Place, string Label, string Part, IReadOnlyList<string> Path)
{
    /// <summary>The form's own name for the label, or null.</summary>
    public string? FormLabel { get; init; }

    public bool ScopeIsInherited { get; init; }

    public bool IsOfWhich { get; init; }
}
