namespace Gouji.Fuzz;

/// <summary>A damaged file: which one and how follows from seed and number alone, so that it can be made again.</summary>
internal sealed class Mutant(int seed, int execution, bool withPrograms)
{
    private const int MostSteps = 4;

    public (string Name, byte[] Bytes) Make()
    {
        var dice = new Random(HashCode(seed, execution));
        var files = Seeds.All(withPrograms);
        var (name, bytes) = files[dice.Next(files.Count)];
        for (var step = dice.Next(MostSteps) + 1; step > 0; step--) bytes = Damage(bytes, dice, files);
        return (name, bytes);
    }

    /// <summary>Packages are mostly damaged inside their parts, since a broken package is refused at its door.</summary>
    private static byte[] Damage(byte[] bytes, Random dice, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        if (PackageDamage.IsPackage(bytes) && dice.Next(8) != 0) return PackageDamage.Apply(bytes, dice);
        return MarkupDamage.IsMarkup(bytes) && dice.Next(4) != 0 ? MarkupDamage.Apply(bytes, dice) : ByteDamage.Apply(bytes, dice, files[dice.Next(files.Count)].Bytes);
    }

    /// <summary>System.HashCode differs from process to process.</summary>
    private static int HashCode(int seed, int execution) => unchecked((seed * 486187739) ^ (execution * 16777619));
}
