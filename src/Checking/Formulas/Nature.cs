using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>What is known of a value before any report is read: whether it is a number, and of what.</summary>
/// <param name="Dimension">Null where it is not known; <see cref="Model.Dimension.Number"/> goes with everything.</param>
internal readonly record struct Nature(Sort Sort, Dimension? Dimension = null)
{
    public static Nature Bare { get; } = new(Sort.Number, Model.Dimension.Number);

    public static Nature Of(Concept concept) => concept.Kind switch
    {
        ConceptKind.Figure => new Nature(Sort.Number, concept.Dimension),
        ConceptKind.Target => new Nature(Sort.Unknown),
        _ => new Nature(Sort.Words),
    };

    private bool IsBare => Dimension is Model.Dimension.Number;

    /// <summary>Whether both can be in one sum or comparison, as far as dimensions go.</summary>
    public bool Fits(Nature other) =>
        Dimension is null || other.Dimension is null || IsBare || other.IsBare || Dimension == other.Dimension;

    /// <summary>The nature of a sum: the dimension of the operand that has one.</summary>
    public Nature Plus(Nature other) => new(Sort.Number, IsBare ? other.Dimension : Dimension);

    /// <summary>A number or ratio scales the other operand; any other product is of no dimension we name.</summary>
    public Nature Times(Nature other) => new(Sort.Number, IsScale ? other.Dimension : other.IsScale ? Dimension : null);

    public Nature DividedBy(Nature other)
    {
        if (other.IsScale) return new Nature(Sort.Number, Dimension);
        return new Nature(Sort.Number, Dimension is not null && Dimension == other.Dimension ? Model.Dimension.Ratio : null);
    }

    private bool IsScale => Dimension is Model.Dimension.Number or Model.Dimension.Ratio;
}

/// <summary>Numbers, everything written in words (text, days, grades), or either.</summary>
internal enum Sort
{
    Unknown,
    Number,
    Words,
}
