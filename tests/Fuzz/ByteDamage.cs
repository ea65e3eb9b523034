namespace Gouji.Fuzz;

/// <summary>Damage to bytes whatever they mean: flipped, doubled, cut, overwritten, spliced with another file's.</summary>
internal static class ByteDamage
{
    private static readonly byte[][] s_strange = [[0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0xFF, 0xFF, 0xFF, 0x7F], [0, 0, 0, 0x80], [0x3C], [0x26], [0x25], [0xEF, 0xBB, 0xBF], [0xFE, 0xFF]];

    public static byte[] Apply(byte[] bytes, Random dice, byte[] other)
    {
        if (bytes.Length == 0) return other;
        var at = dice.Next(bytes.Length);
        var length = Math.Min(bytes.Length - at, 1 + dice.Next(1 << dice.Next(1, 12)));
        return dice.Next(7) switch
        {
            0 => Flip(bytes, dice),
            1 => [.. bytes[..at], .. bytes[(at + length)..]],
            2 => [.. bytes[..(at + length)], .. bytes[at..]],
            3 => bytes[..at],
            4 => Over(bytes, at, s_strange[dice.Next(s_strange.Length)]),
            5 => [.. bytes[..at], .. other.Skip(dice.Next(Math.Max(1, other.Length))).Take(length), .. bytes[at..]],
            _ => [.. bytes[..at], .. Enumerable.Repeat(bytes[at], length), .. bytes[at..]],
        };
    }

    private static byte[] Flip(byte[] bytes, Random dice)
    {
        var flipped = bytes.ToArray();
        for (var i = dice.Next(1, 20); i > 0; i--) flipped[dice.Next(flipped.Length)] ^= (byte)(1 << dice.Next(8));
        return flipped;
    }

    private static byte[] Over(byte[] bytes, int at, byte[] strange)
    {
        var changed = bytes.ToArray();
        strange.AsSpan(0, Math.Min(strange.Length, changed.Length - at)).CopyTo(changed.AsSpan(at));
        return changed;
    }
}
