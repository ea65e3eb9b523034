using System.Globalization;

namespace Gouji.Reading.Formats.Sheets.Numbers;

/// <summary>A number format of a spreadsheet, read once and applied to many cells (ECMA-376 part 1, 18.8.31).</summary>
/// <remarks>
/// <code>
/// format  := section { ";" section }          positive; negative; zero; text
/// section := { "[" condition | colour | currency | elapsed "]" } { placeholder | literal | date part }
/// </code>
/// A number never vanishes: a section that prints no digit (a dash, or nothing, for zero) prints the number as such, since a cell
/// that stores zero states zero.
/// </remarks>
internal sealed class NumberFormat
{
    private readonly List<FormatSection> _sections;

    private NumberFormat(List<FormatSection> sections) => _sections = sections;

    public static NumberFormat General { get; } = Parse("General");

    public static NumberFormat Parse(string code) => new(FormatText.Sections(code));

    /// <summary>Whether it prints days or hours.</summary>
    public bool IsDate => _sections[0].IsDate;

    /// <summary>The characters a spreadsheet shows for a number, without the blanks that only align it.</summary>
    /// <param name="epoch">Days between 30 December 1899 and the day the workbook counts from: 0, or 1462.</param>
    public string Print(decimal number, int epoch = 0)
    {
        var section = SectionFor(number, out var isSigned);
        if (section.IsDate) return DateFormat.Print(section, number + epoch) ?? GeneralNumber.Print(number);
        var printed = Digits.Print(section, isSigned ? number : Math.Abs(number)).Trim();
        if (!HasDigit(printed)) printed = Plain(number);
        return number < 0 && !IsNegative(printed) ? "-" + printed : printed;
    }

    /// <summary>With the decimals of the first section, where the section meant for the number prints none.</summary>
    private string Plain(decimal number)
    {
        var printed = _sections[0].IsDate ? "" : Digits.Print(_sections[0], number).Trim();
        return HasDigit(printed) ? printed : GeneralNumber.Print(number);
    }

    private FormatSection SectionFor(decimal number, out bool isSigned)
    {
        isSigned = true;
        foreach (var section in _sections)
            if (section.Condition is { } condition && condition.Met(number)) return section;
        if (_sections.Exists(s => s.Condition is not null)) return _sections.Find(s => s.Condition is null && !s.IsText) ?? _sections[0];
        isSigned = number >= 0 || _sections.Count < 2;
        if (number < 0 && _sections.Count > 1) return _sections[1];
        return number == 0 && _sections.Count > 2 ? _sections[2] : _sections[0];
    }

    private static bool HasDigit(string printed) => printed.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Red alone does not show in text, so a negative number that is only red gets its sign.</summary>
    private static bool IsNegative(string printed) => printed.AsSpan().ContainsAny("-－−(（▲△负");
}

/// <summary>When a section applies: [&gt;=100].</summary>
internal sealed record FormatCondition(string Operator, decimal Bound)
{
    public static FormatCondition? Read(string text)
    {
        var length = 0;
        while (length < text.Length && text[length] is '<' or '>' or '=') length++;
        if (length is 0 or > 2) return null;
        return decimal.TryParse(text.AsSpan(length), NumberStyles.Float, CultureInfo.InvariantCulture, out var bound) ? new(text[..length], bound) : null;
    }

    public bool Met(decimal number) => Operator switch
    {
        ">" => number > Bound,
        ">=" => number >= Bound,
        "<" => number < Bound,
        "<=" => number <= Bound,
        "<>" => number != Bound,
        _ => number == Bound,
    };
}
