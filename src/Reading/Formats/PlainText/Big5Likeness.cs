namespace Gouji.Reading.Formats.PlainText;

/// <summary>Tells Big5 from GBK: both take two bytes for a character, and nearly every text of the one can be read as the other.</summary>
/// <remarks>
/// Both standards put the characters in use first: GB 2312 its level 1 at B0–D7 with a second byte from A1, Big5 its level 1 at
/// A4–C6 with a second byte from 40. In Chinese of today more than nine characters of ten are of level 1, read rightly; read as the other, far fewer.
/// </remarks>
internal static class Big5Likeness
{
    private const int Sample = 1 << 16;

    /// <summary>Fewer characters tell nothing.</summary>
    private const int Fewest = 8;

    /// <summary>Only where Big5 is clearly the better reading: GBK is what files of the mainland are in.</summary>
    public static bool IsClear(ReadOnlySpan<byte> contents)
    {
        contents = contents[..Math.Min(Sample, contents.Length)];
        int pairs = 0, asBig5 = 0, asGbk = 0;
        for (var i = 0; i + 1 < contents.Length; i++)
        {
            if (contents[i] < 0x80) continue;
            var (lead, trail) = (contents[i], contents[++i]);
            pairs++;
            if (IsCommonBig5(lead, trail)) asBig5++;
            if (IsCommonGbk(lead, trail)) asGbk++;
        }

        return pairs >= Fewest && asBig5 >= pairs * 0.9m && asGbk <= pairs * 0.6m;
    }

    /// <summary>Level 1, and the punctuation that stands before it: ，。、：（）.</summary>
    private static bool IsCommonBig5(byte lead, byte trail) =>
        (lead is >= 0xA4 and <= 0xC6 && trail is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE)) || (lead == 0xA1 && trail is >= 0x40 and <= 0x7E) || (lead == 0xA2 && trail is >= 0xAF and <= 0xE8);

    private static bool IsCommonGbk(byte lead, byte trail) => lead is (>= 0xB0 and <= 0xD7) or (>= 0xA1 and <= 0xA3) && trail >= 0xA1;
}
