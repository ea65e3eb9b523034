namespace Gouji.Web.Demonstration;

/// <summary>The clock of invented history: some minutes later each time it is read, so that the same county is made every time.</summary>
internal sealed class SteppingClock(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan s_step = TimeSpan.FromMinutes(7);

    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now += s_step;

    /// <summary>Goes on to a later point.</summary>
    public void GoTo(DateTimeOffset at)
    {
        if (at > _now) _now = at;
    }
}
