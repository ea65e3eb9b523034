using Gouji.Workflow.Cases;
using Gouji.Workflow.Units;

namespace Gouji.Workflow.Reviewing;

/// <summary>A waiver that waits to be decided, with the case it is for.</summary>
/// <param name="AskedBy">The name of who asked.</param>
public sealed record AskedWaiver(Waiver Waiver, Case Case, Unit Unit, string AskedBy);
