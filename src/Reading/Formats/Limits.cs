namespace Gouji.Reading.Formats;

/// <summary>How much of one file is read before it is refused: the one place where the size of things is bounded.</summary>
/// <remarks>
/// The figures are far above any real report (the largest seen have some hundred pages) and low enough that a file made to
/// exhaust the machine stays below half a gigabyte and ten seconds.
/// </remarks>
internal sealed record Limits
{
    private const int Mega = 1 << 20;

    public static Limits Default { get; } = new();

    public int FileBytes { get; init; } = 64 * Mega;

    /// <summary>Inflated bytes of one part of a package.</summary>
    public long PartBytes { get; init; } = 256 * Mega;

    /// <summary>Inflated bytes of all parts that are read.</summary>
    public long InflatedBytes { get; init; } = 384 * Mega;

    /// <summary>Inflated bytes of a package that is given to a converter, whose time and memory they would use up.</summary>
    public long ConvertedBytes { get; init; } = 96 * Mega;

    /// <summary>Inflated bytes for each packed byte; deflate reaches 1032, a table of equal rows some 300.</summary>
    public int InflationRatio { get; init; } = 800;

    /// <summary>Below this many inflated bytes the ratio is of no concern.</summary>
    public long InflationFloor { get; init; } = 16 * Mega;

    public int Entries { get; init; } = 20_000;

    /// <summary>Elements within elements.</summary>
    public int Depth { get; init; } = 512;

    /// <summary>Bytes of one tag with its attributes, or of one run of text.</summary>
    public int NodeBytes { get; init; } = 4 * Mega;

    /// <summary>Different names of elements, attributes and namespaces.</summary>
    public int Names { get; init; } = 20_000;

    /// <summary>Tags and pieces of text of a web page.</summary>
    public int Nodes { get; init; } = 1_000_000;

    public int Paragraphs { get; init; } = 1_200_000;

    public int Rows { get; init; } = 300_000;

    public int Cells { get; init; } = 1_000_000;

    /// <summary>Figures and fields stated, and as many that were not understood; no form of a county has a tenth of it.</summary>
    public int Statements { get; init; } = 150_000;

    public int Traces { get; init; } = 100_000;

    public int ParagraphCharacters { get; init; } = 4 * Mega;

    public int Characters { get; init; } = 64 * Mega;

    /// <summary>Pages of a pdf; the longest reports seen have some hundred.</summary>
    public int Pages { get; init; } = 500;

    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>For reading what a converter made, which has taken its own time before.</summary>
    public TimeSpan ConvertedTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Pages that are pictures and are recognised; the largest reports seen as scans have some forty.</summary>
    public int ScannedPages { get; init; } = 60;

    /// <summary>For recognising them, a page taking two to six seconds.</summary>
    public TimeSpan ScanTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Stops the reading early when whoever asked has gone.</summary>
    public CancellationToken Cancellation { get; init; }
}
