namespace Gouji.Model;

/// <summary>
/// One place where a report states a fact: the concept and coordinates say which fact, the value what is said of it,
/// the location where. The same fact stated in the body, 附件2 and 附件3 is three statements.
/// </summary>
public sealed record Statement
{
    public required Concept Concept { get; init; }

    public required Coordinates At { get; init; }

    public required Value Value { get; init; }

    public required Location Place { get; init; }

    /// <summary>The label as printed.</summary>
    public required string Label { get; init; }

    /// <summary>The form's own name for the label, where the statement stands at a place of a form; else null.</summary>
    public string? FormLabel { get; init; }

    /// <summary>The part of the report: 正文, 附件2 … ; figures of one part are written in one manner.</summary>
    public required string Part { get; init; }

    /// <summary>Headings above the figure, outermost first: 附件2, 项目支出, 2023年决算数.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary>Whether the fund scope is taken from a heading above rather than printed with the figure.</summary>
    public bool ScopeIsInherited { get; init; }

    /// <summary>Whether this is one of the parts a total is said to contain (其中) without being all of it.</summary>
    public bool IsOfWhich { get; init; }

    public Amount? Amount => Value as Amount;

    public bool IsBlank => Value is Blank;

    public string Where => string.Join(" › ", Path);
}
