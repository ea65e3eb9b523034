using System.Globalization;

namespace Gouji.Reading.Formats.Docx;

/// <summary>Which outline level a paragraph style gives, its own or that of the style it is based on.</summary>
internal sealed class HeadingStyles
{
    private const int LongestChain = 16;
    private readonly Dictionary<string, (int? Level, string? BasedOn)> _styles = [];

    public static HeadingStyles Read(XmlCursor? part, Allowance allowance)
    {
        var styles = new HeadingStyles();
        if (part is null) return styles;
        using (part) styles.ReadStyles(part, allowance);
        return styles;
    }

    /// <summary>The level from 1, or 0 for body text.</summary>
    public int LevelOf(string style)
    {
        for (var i = 0; i < LongestChain && _styles.TryGetValue(style, out var found); i++)
        {
            if (found.Level is { } level) return level;
            if (found.BasedOn is null) return 0;
            style = found.BasedOn;
        }
        return 0;
    }

    /// <summary>Outline levels count from 0 in the file; 9 means body text (ECMA-376 part 1, 17.3.1.20).</summary>
    public static int? LevelAt(XmlCursor outlineLevel) => outlineLevel.Count("val", 9) is { } level ? (level + 1) % 10 : null;

    private void ReadStyles(XmlCursor part, Allowance allowance)
    {
        var me = part.Enter();
        while (part.NextChild(me))
        {
            if (part.Tag != Tag.Style || part.Attribute("styleId") is not { } id) continue;
            if (_styles.Count >= allowance.Limits.Names) throw Allowance.Reached(Sentences.TooManyNames);
            _styles[id] = ReadStyle(part);
        }
    }

    private static (int? Level, string? BasedOn) ReadStyle(XmlCursor part)
    {
        int? level = null, named = null;
        string? basedOn = null;
        var me = part.Enter();
        while (part.NextChild(me))
        {
            if (part.Tag == Tag.StyleName) named = LevelNamed(part.Attribute("val"));
            if (part.Tag == Tag.BasedOn) basedOn = part.Attribute("val");
            if (part.Tag == Tag.ParagraphProperties) level = ReadLevel(part);
        }
        return (level ?? named, basedOn);
    }

    private static int? ReadLevel(XmlCursor part)
    {
        int? level = null;
        var me = part.Enter();
        while (part.NextChild(me))
            if (part.Tag == Tag.OutlineLevel) level = LevelAt(part);
        return level;
    }

    /// <summary>The built-in heading styles keep their English names in files of every language.</summary>
    private static int? LevelNamed(string? name) =>
        name is not null && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
        && level is >= 1 and <= 9 ? level : null;
}
