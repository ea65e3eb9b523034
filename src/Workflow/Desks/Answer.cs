using Gouji.Workflow.Cases;

namespace Gouji.Workflow.Desks;

/// <summary>What a desk answers: the thing it made or found, on disk with its history entry, or a refusal with nothing changed.</summary>
public sealed record Answer<T>
{
    private Answer(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>Set where nothing is refused.</summary>
    public T? Value { get; }

    /// <summary>Null where it was done.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator Answer<T>(T value) => new(value, null);

    public static implicit operator Answer<T>(Refusal refusal) => new(default, refusal);
}
