using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gouji.Workflow.Storage;

/// <summary>A point of time as whole microseconds since 1970 in UTC.</summary>
internal sealed class Microseconds() : ValueConverter<DateTimeOffset, long>(
    at => (at.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
    number => DateTimeOffset.UnixEpoch.AddTicks(number * TimeSpan.TicksPerMicrosecond));
