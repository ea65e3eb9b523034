namespace Gouji.Reading.Formats.Html;

/// <summary>Weighs the elements of a page.</summary>
internal static class Scales
{
    private const int LongestFigure = 20;
    private const int MostLettersOfAFigure = 2;

    /// <summary>Weighs an element and all within it.</summary>
    public static Weight Weigh(HtmlNode node) => Weigh(node, isLinked: false);

    private static Weight Weigh(HtmlNode node, bool isLinked)
    {
        if (node.IsText) return node.Weight = OfText(node.Text, isLinked);
        isLinked |= IsLink(node);
        var weight = default(Weight);
        foreach (var child in node.Children) weight += Weigh(child, isLinked);
        if (Tagset.IsCell(node.Name) && IsFigure(node, weight)) weight = weight with { FigureCells = 1 };
        if (node.Name == "table") weight = weight with { Tables = weight.Tables + 1 };
        if (node.Name == "br" || Tagset.IsBlock(node.Name)) weight = weight with { Breaks = weight.Breaks + 1 };
        return node.Weight = weight;
    }

    /// <summary>A table of contents leads to places of the same page and is part of the report.</summary>
    private static bool IsLink(HtmlNode node) => node is { Name: "a", Target.Length: > 0 } && !node.Target.StartsWith('#');

    private static Weight OfText(string text, bool isLinked)
    {
        int letters = 0, stops = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) letters++;
            else if (character is '。' or '；') stops++;
        }
        return isLinked ? new Weight(0, letters, 0, 0, 0, 0) : new Weight(letters, 0, stops, 0, 0, 0);
    }

    private static bool IsFigure(HtmlNode cell, Weight weight)
    {
        if (weight.Text is 0 or > LongestFigure || weight.Tables > 0) return false;
        int digits = 0, letters = 0;
        Count(cell, ref digits, ref letters);
        return digits > 0 && letters <= MostLettersOfAFigure;
    }

    private static void Count(HtmlNode node, ref int digits, ref int letters)
    {
        foreach (var character in node.Text)
        {
            if (char.IsDigit(character)) digits++;
            else if (char.IsLetter(character)) letters++;
        }
        foreach (var child in node.Children) Count(child, ref digits, ref letters);
    }
}
