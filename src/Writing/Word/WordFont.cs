namespace Gouji.Writing.Word;

/// <summary>A typeface an official document names, and what Word is told of it so that it finds another where it is not installed (ECMA-376 part 1, 17.8).</summary>
/// <param name="AlternativeName">Another name it is known by, or the one next to it.</param>
/// <param name="Panose">Its shape (PANOSE 1.0).</param>
/// <param name="Charset">86 is GB 2312, 00 is Latin.</param>
internal sealed record WordFont(string Name, string? AlternativeName, string Panose, string Charset, string Family, string Pitch)
{
    private const string Chinese = "86";

    public static WordFont TitleSong { get; } = new("方正小标宋简体", "FZXiaoBiaoSong-B05S", "03000509000000000000", Chinese, "script", "fixed");

    public static WordFont FangSong { get; } = new("仿宋_GB2312", "仿宋", "02010609030101010101", Chinese, "modern", "fixed");

    public static WordFont Kai { get; } = new("楷体_GB2312", "楷体", "02010609030101010101", Chinese, "modern", "fixed");

    public static WordFont Hei { get; } = new("黑体", "SimHei", "02010609060101010101", Chinese, "modern", "fixed");

    public static WordFont Song { get; } = new("宋体", "SimSun", "02010600030101010101", Chinese, "auto", "variable");

    /// <summary>
    /// For digits and Latin letters: GB/T 9704 names no face for them, and those of the Chinese faces are as wide as they are uneven; Times New Roman is what offices use beside 仿宋 and 宋体.
    /// </summary>
    public static WordFont Latin { get; } = new("Times New Roman", null, "02020603050405020304", "00", "roman", "variable");

    public static IReadOnlyList<WordFont> All { get; } = [Latin, TitleSong, FangSong, Kai, Hei, Song];

    /// <summary>The part word/fontTable.xml.</summary>
    public static void WriteTable(WordXml xml)
    {
        xml.Start("fonts");
        foreach (var font in All)
        {
            xml.Start("font").With("name", font.Name);
            if (font.AlternativeName is { } other) xml.Value("altName", other);
            xml.Value("panose1", font.Panose).Value("charset", font.Charset).Value("family", font.Family).Value("pitch", font.Pitch).End();
        }

        xml.End();
    }
}
