namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>A planned project with the quantity it was to reach and did reach.</summary>
internal sealed record MarkedProject(PlannedProject Project, CountedMeasure Quantity);

/// <summary>Gives every project its quantity: a project that left money over also left work over.</summary>
internal static class ProjectMarks
{
    public static IReadOnlyList<MarkedProject> Of(Dice dice, IReadOnlyList<PlannedProject> projects) =>
        [.. projects.Select(project => new MarkedProject(project, Quantity(dice, project)))];

    private static CountedMeasure Quantity(Dice dice, PlannedProject project)
    {
        var kind = project.Kind;
        var wanted = dice.Whole(kind.Least, kind.Most);
        var got = project.Rate < 1 ? Behind(wanted, project.Rate) : wanted + dice.Whole(0, wanted / 20);
        return new CountedMeasure("数量指标", kind.Quantity, "≥", wanted, got, kind.Unit, Reason(kind, wanted - got));
    }

    /// <summary>Work falls behind faster than money, so that scores do not look kinder than the execution.</summary>
    private static int Behind(int wanted, decimal rate) => Math.Min(wanted - 1, (int)Math.Floor(wanted * (1 - (1.6m * (1 - rate)))));

    private static string Reason(ProjectKind kind, int missing) =>
        $"{kind.Quantity}比指标值少{missing}{kind.Unit}，原因是{kind.Shortfall}；结转资金次年上半年用完并补足";
}
