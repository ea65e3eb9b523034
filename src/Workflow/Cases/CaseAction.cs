using System.Text.Json.Serialization;

namespace Gouji.Workflow.Cases;

/// <summary>Something a person does to a case. Who may, and in which states, stands in <see cref="Transitions"/>; what it needs and changes stands with the action.</summary>
public abstract record CaseAction
{
    /// <summary>What it is called in the history and in messages of programs: Submit.</summary>
    [JsonIgnore]
    public string Name => GetType().Name;

    /// <summary>Does it, or says in one sentence why not; then nothing is changed.</summary>
    internal abstract Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct);

    /// <summary>What history keeps of it, written as JSON; by default the action itself.</summary>
    internal virtual object Record(ActionContext context) => this;
}
