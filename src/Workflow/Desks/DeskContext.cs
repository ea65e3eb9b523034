using Gouji.Workflow.Cases;
using Gouji.Workflow.Storage;

namespace Gouji.Workflow.Desks;

/// <summary>What a desk writes with: the database inside the one transaction, when it is, and what history is to keep.</summary>
internal sealed class DeskContext(GoujiContext database, DateTimeOffset now)
{
    public GoujiContext Database { get; } = database;

    public DateTimeOffset Now { get; } = now;

    /// <summary>The day in the office's time.</summary>
    public DateOnly Today { get; } = ChinaTime.DayOf(now);

    /// <summary>What history keeps of it, as something JSON can say; nothing secret.</summary>
    public object Content { get; set; } = new { };

    /// <summary>The case it is about, where it is about one.</summary>
    public long? CaseId { get; set; }
}
