using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;

namespace Gouji.Workflow.Cases;

/// <summary>What an action works with: who acts, on which case of which unit, when, and the database inside the one transaction.</summary>
internal sealed class ActionContext(GoujiContext database, Actor actor, Case subject, Unit unit, DateTimeOffset now)
{
    public GoujiContext Database { get; } = database;

    public Actor Actor { get; } = actor;

    public Case Case { get; } = subject;

    public Unit Unit { get; } = unit;

    public DateTimeOffset Now { get; } = now;

    /// <summary>The day in the office's time.</summary>
    public DateOnly Today { get; } = ChinaTime.DayOf(now);

    /// <summary>Of edits, what became of each.</summary>
    public IReadOnlyList<Fields.Edit> Edits { get; set; } = [];

    /// <summary>Keeps what the actor says of the submission before them.</summary>
    /// <param name="key">The field; null: the whole.</param>
    /// <param name="passage">The words of it that are meant; null: all.</param>
    public void Remark(string text, string? key = null, string? passage = null) => Database.Remarks.Add(new Remark
    {
        CaseId = Case.Id,
        Round = Case.Round,
        Key = key,
        Passage = passage,
        Text = text.Trim(),
        AccountId = Actor.AccountId,
        At = Now,
    });
}
