using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>Colours of a terminal line.</summary>
internal enum Ink
{
    Plain,
    Bold,
    Faint,
    Red,
    Yellow,
    Blue,
    Magenta,
    Green,
}

/// <summary>The colours that severities have.</summary>
internal static class Inks
{
    public static Ink Of(Severity severity) => severity switch
    {
        Severity.Error => Ink.Red,
        Severity.Verify => Ink.Yellow,
        Severity.Advice => Ink.Blue,
        _ => Ink.Magenta,
    };

    /// <summary>The escape sequence of ECMA-48 that starts the colour.</summary>
    public static string Start(Ink ink) => ink switch
    {
        Ink.Bold => "\e[1m",
        Ink.Faint => "\e[2m",
        Ink.Red => "\e[1;31m",
        Ink.Yellow => "\e[1;33m",
        Ink.Blue => "\e[1;34m",
        Ink.Magenta => "\e[1;35m",
        Ink.Green => "\e[32m",
        _ => "",
    };
}
