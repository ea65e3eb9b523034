using Gouji.Model;

namespace Gouji.Reading.Formats;

/// <summary>Unwinds a reader that met a limit; it never leaves <see cref="FormatList"/>.</summary>
internal sealed class LimitReachedException(Sentence why) : Exception(why.En)
{
    public Sentence Why { get; } = why;
}
