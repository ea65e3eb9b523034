namespace Gouji.Reading.Formats.Pdf;

/// <summary>A transform of the plane as SVG's matrix(a,b,c,d,e,f) writes it (SVG 1.1, 7.4).</summary>
internal readonly record struct Affine(decimal A, decimal B, decimal C, decimal D, decimal E, decimal F)
{
    /// <summary>Beyond this a number is a file's nonsense, and products of it would overflow.</summary>
    private const decimal Largest = 1_000_000_000;

    public static Affine None { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>This transform within the other.</summary>
    public Affine Within(Affine outer) => Bounded(new Affine(
        (outer.A * A) + (outer.C * B), (outer.B * A) + (outer.D * B),
        (outer.A * C) + (outer.C * D), (outer.B * C) + (outer.D * D),
        (outer.A * E) + (outer.C * F) + outer.E, (outer.B * E) + (outer.D * F) + outer.F));

    public (decimal X, decimal Y) Of(decimal x, decimal y) => (Bounded((A * x) + (C * y) + E), Bounded((B * x) + (D * y) + F));

    /// <summary>How much it widens a line, the mean of both directions.</summary>
    public decimal Scale => Math.Max(Math.Abs(A) + Math.Abs(B), Math.Abs(C) + Math.Abs(D));

    /// <summary>The transform an attribute states; none where it states another kind than matrix and translate, which pdftocairo does not write.</summary>
    public static Affine Parse(string? text)
    {
        if (text is null) return None;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return None;
        List<decimal> numbers = [.. text[(open + 1)..].TrimEnd(')', ' ').Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(t => PopplerXml.Number(t) ?? 0)];
        if (text.StartsWith("matrix", StringComparison.Ordinal) && numbers.Count == 6) return new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        return text.StartsWith("translate", StringComparison.Ordinal) && numbers.Count == 2 ? new(1, 0, 0, 1, numbers[0], numbers[1]) : None;
    }

    private static Affine Bounded(Affine m) => new(Bounded(m.A), Bounded(m.B), Bounded(m.C), Bounded(m.D), Bounded(m.E), Bounded(m.F));

    private static decimal Bounded(decimal value) => Math.Clamp(value, -Largest, Largest);
}
