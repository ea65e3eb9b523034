using Gouji.Workflow.Actions;

namespace Gouji.Web.Review;

/// <summary>What the form of a waiver that waits sends.</summary>
public sealed class WaiverForm
{
    public string? Do { get; set; }

    public long Case { get; set; }

    public long Waiver { get; set; }

    public string? Text { get; set; }

    /// <summary>The last day it holds, when granted.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The decision, or null where neither button sent it.</summary>
    public DecideWaiver? Read() => Do switch
    {
        "grant" => new DecideWaiver(Waiver, true, Text ?? "", Until),
        "refuse" => new DecideWaiver(Waiver, false, Text ?? "", null),
        _ => null,
    };
}
