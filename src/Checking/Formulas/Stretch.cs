namespace Gouji.Checking.Formulas;

/// <summary>Characters of a formula: where they start, from 0, and how many they are.</summary>
public readonly record struct Stretch(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>From the start of this to the end of <paramref name="other"/>.</summary>
    public Stretch To(Stretch other) => new(Start, Math.Max(Length, other.End - Start));
}
