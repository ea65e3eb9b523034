using System.Globalization;
using System.Text;

namespace Gouji.Reading.Formats.Sheets.Numbers;

/// <summary>Prints serial days: whole days since 30 December 1899, and the fraction of the day.</summary>
internal static class DateFormat
{
    /// <summary>31 December 9999.</summary>
    private const decimal LastDay = 2_958_465;

    private const decimal SecondsOfDay = 86_400;

    /// <summary>Up to here the count is one ahead: it has a 29 February 1900 that never was.</summary>
    private const decimal LeapDay = 60;

    private const string Weekdays = "日一二三四五六";
    private static readonly DateTime s_start = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The text, or null for a number that is no day.</summary>
    public static string? Print(FormatSection section, decimal serial)
    {
        if (serial < 0 || serial >= LastDay + 1) return null;
        var seconds = decimal.Round(serial * SecondsOfDay, MidpointRounding.AwayFromZero);
        var moment = s_start.AddTicks((long)seconds * TimeSpan.TicksPerSecond).AddDays(serial < LeapDay ? 1 : 0);
        var printed = new StringBuilder();
        var hasHalves = section.Pieces.Any(p => p.Kind == PieceKind.HalfDay);
        for (var i = 0; i < section.Pieces.Count; i++) printed.Append(Piece(section.Pieces, i, moment, seconds, hasHalves));
        return printed.ToString().Trim();
    }

    private static string Piece(IReadOnlyList<FormatPiece> pieces, int at, DateTime moment, decimal seconds, bool hasHalves)
    {
        var (kind, text) = pieces[at];
        return kind switch
        {
            PieceKind.Literal => text,
            PieceKind.Fraction or PieceKind.Point or PieceKind.Comma => text,
            PieceKind.HalfDay => text.Split('/')[moment.Hour < 12 ? 0 : 1],
            PieceKind.Elapsed => Elapsed(text, seconds),
            PieceKind.Date when char.ToLowerInvariant(text[0]) == 'm' && IsMinutes(pieces, at) => Padded(moment.Minute, text.Length),
            PieceKind.Date => Part(char.ToLowerInvariant(text[0]), text.Length, moment, hasHalves),
            _ => "",
        };
    }

    private static string Part(char letter, int length, DateTime moment, bool hasHalves) => (letter, length) switch
    {
        ('y', 1 or 2) => Padded(moment.Year % 100, 2),
        ('y' or 'e', _) => Padded(moment.Year, 4),
        ('m', 1 or 2) => Padded(moment.Month, length),
        ('m', _) => moment.ToString(length == 3 ? "MMM" : "MMMM", CultureInfo.InvariantCulture),
        ('d', 1 or 2) => Padded(moment.Day, length),
        ('d', _) => moment.ToString(length == 3 ? "ddd" : "dddd", CultureInfo.InvariantCulture),
        ('a', 3) => Weekdays[(int)moment.DayOfWeek].ToString(),
        ('a', _) => "星期" + Weekdays[(int)moment.DayOfWeek],
        ('h', _) => Padded(hasHalves ? (moment.Hour + 11) % 12 + 1 : moment.Hour, length),
        ('s', _) => Padded(moment.Second, length),
        _ => "",
    };

    /// <summary>m is minutes behind hours or before seconds, else the month.</summary>
    private static bool IsMinutes(IReadOnlyList<FormatPiece> pieces, int at) => Next(pieces, at, -1) is 'h' || Next(pieces, at, 1) is 's';

    private static char Next(IReadOnlyList<FormatPiece> pieces, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < pieces.Count; i += step)
            if (pieces[i].Kind is PieceKind.Date or PieceKind.Elapsed) return char.ToLowerInvariant(pieces[i].Text[0]);
        return '\0';
    }

    private static string Elapsed(string text, decimal seconds) => text[0] switch
    {
        'h' => Padded((long)(seconds / 3600), text.Length),
        'm' => Padded((long)(seconds / 60), text.Length),
        _ => Padded((long)seconds, text.Length),
    };

    private static string Padded(long number, int length) => number.ToString(new string('0', Math.Clamp(length, 1, 4)), CultureInfo.InvariantCulture);
}
