using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gouji.Workflow.Storage;

/// <summary>A point of time as whole microseconds since 1970 in UTC.</summary>
internal sealed class Microseconds() : ValueConverter<DateTimeOffset, long>(at => Of(at), number => DateTimeOffset.UnixEpoch.AddTicks(number * TimeSpan.TicksPerMicrosecond))
{
    public static long Of(DateTimeOffset at) => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
}
