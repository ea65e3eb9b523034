using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings;

/// <summary>The body of a report as paragraphs of a filing: every figure in it that states a fact is bound, the words stay as they stand.</summary>
/// <param name="isNumber">Whether a line at the end is only the number of the annex that follows.</param>
/// <param name="figures">Those that state a fact; of two in the same characters the first is bound.</param>
internal sealed class BodyOfReport(Report report, Predicate<string> isNumber, IEnumerable<StatedFigure> figures)
{
    private const int DeepestLevel = 3;
    private readonly ILookup<PlaceKey, StatedFigure> _byPlace = figures.ToLookup(f => PlaceKey.Of(f.Place));
    private readonly List<Location> _places = [];

    /// <summary>Where each paragraph stands.</summary>
    public IReadOnlyList<Location> Places => _places;

    public IReadOnlyList<BodyParagraph> Of(IReadOnlyList<FiledPart> parts)
    {
        Dictionary<Paragraph, int> levels = new(ReferenceEqualityComparer.Instance);
        foreach (var section in report.Sections) levels[section.Heading] = section.Level <= DeepestLevel ? section.Level : 0;
        List<BodyParagraph> body = [];
        foreach (var part in parts.Where(p => p.IsBody))
        {
            List<Paragraph> paragraphs = [.. part.Part.Blocks.OfType<Paragraph>().Where(p => p.IsBody && !string.IsNullOrWhiteSpace(p.Text))];
            while (paragraphs.Count > 0 && isNumber(FiledValue.Plain(paragraphs[^1].Text))) paragraphs.RemoveAt(paragraphs.Count - 1);
            var roles = BodyRoles.Of(paragraphs, part, levels.ContainsKey);
            body.AddRange(paragraphs.Select((p, i) => new BodyParagraph(levels.GetValueOrDefault(p), Pieces(p)) { Role = roles[i] }));
            _places.AddRange(paragraphs.Select(p => p.Place));
        }

        return body;
    }

    private IReadOnlyList<Piece> Pieces(Paragraph paragraph) => BoundText.Pieces(paragraph.Text, Figures(paragraph));

    private IEnumerable<BoundFigure> Figures(Paragraph paragraph)
    {
        var from = 0;
        foreach (var figure in _byPlace[PlaceKey.Of(paragraph.Place)])
        {
            var value = FiledValue.Written(figure.Key.Concept, figure.Value);
            if (StartOf(figure, paragraph, ref from) is { } start && value is not null) yield return new BoundFigure(start, figure.Key, value);
        }
    }

    /// <summary>Where the value stands in the text; in a sheet, whose cells have no characters, it is looked for behind the one before.</summary>
    private static int? StartOf(StatedFigure figure, Paragraph paragraph, ref int from)
    {
        var (text, printed) = (paragraph.Text, figure.Value.Printed);
        if (PlaceKey.Start(figure.Place) is { } start)
        {
            var at = start - (PlaceKey.Start(paragraph.Place) ?? 0);
            return at >= 0 && at <= text.Length && text.AsSpan(at).StartsWith(printed) ? at : null;
        }

        var found = text.IndexOf(printed, Math.Min(from, text.Length), StringComparison.Ordinal);
        if (found < 0) return null;
        from = found + printed.Length;
        return found;
    }
}

/// <summary>A figure that states a fact, and where it stands.</summary>
internal sealed record StatedFigure(Location Place, FactKey Key, Value Value);
