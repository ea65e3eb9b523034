namespace Gouji.Web.Tests.Web;

/// <summary>The clock of the system, moved on as far as a test says.</summary>
public sealed class TestClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}
