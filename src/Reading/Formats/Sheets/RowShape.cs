namespace Gouji.Reading.Formats.Sheets;

/// <summary>What a row looks like: running text, part of a grid, or either, which its neighbours decide.</summary>
internal enum RowShape
{
    /// <summary>Text of its own, outside of any grid.</summary>
    Text,
    /// <summary>Text where a grid does not go on behind it.</summary>
    MaybeText,
    Grid,
}
