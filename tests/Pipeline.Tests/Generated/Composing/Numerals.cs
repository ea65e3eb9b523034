namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Chinese ordinals for chapters, sections and lists.</summary>
internal static class Numerals
{
    private static readonly string[] Digits = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

    public static string Chinese(int index) => Digits[index];
}
