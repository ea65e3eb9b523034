namespace Gouji.Programs;

/// <summary>How much a program of somebody else's may use before it is ended: time, memory, and what it writes.</summary>
/// <param name="Time">From start to end; also the processor time it may use, where no other is given.</param>
/// <param name="MemoryBytes">Address space; a converter maps far more than it touches.</param>
/// <param name="OutputBytes">What it may print, and the size of one file it may write.</param>
public sealed record ProgramLimits(TimeSpan Time, long MemoryBytes, int OutputBytes)
{
    private const int Mega = 1 << 20;

    /// <summary>Processor time: on a busy machine a program may wait much longer than it works.</summary>
    public TimeSpan Processor { get; init; } = Time;

    /// <summary>For the small tools that read one file: poppler, qpdf, tesseract.</summary>
    public static ProgramLimits Tool { get; } = new(TimeSpan.FromSeconds(20), 640L * Mega, 128 * Mega);

    /// <summary>
    /// For an office suite: some 300 MB of its address space are libraries it maps and hardly touches, so 704 keep it below 512 in use. A report of
    /// seven pages takes a second, one of three hundred three. Processor time ends what works too long; the clock is more patient, since a busy machine makes it wait.
    /// </summary>
    public static ProgramLimits Office { get; } = new(TimeSpan.FromSeconds(20), 704L * Mega, 128 * Mega) { Processor = TimeSpan.FromSeconds(6) };
}
