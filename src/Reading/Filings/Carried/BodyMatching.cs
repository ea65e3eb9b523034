using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Carried;

/// <summary>Sets the body as it stands beside the one we wrote: paragraphs that are the same keep what is known of them, the others were edited, added or taken out.</summary>
/// <param name="isSpoken">Whether a formula of ours puts the text of a place together, so that only its figures follow their cells.</param>
internal sealed class BodyMatching(FilingIndex index, Func<Location, bool> isSpoken, List<HandChange> changes)
{
    /// <summary>Pairs of paragraphs looked at; a report has some hundred paragraphs.</summary>
    private const int MostPairs = 4_000_000;

    /// <summary>Characters of a figure with its unit, or of a name, that a formula puts between words.</summary>
    private const int LongestFigure = 60;

    /// <summary>The body, and whether a place is in a paragraph that stands as we wrote it.</summary>
    public (IReadOnlyList<BodyParagraph> Body, Func<Location, bool> IsUntouched) Match(IReadOnlyList<BodyParagraph> seen, IReadOnlyList<Location> places)
    {
        var carried = index.Filing.Body;
        seen = [.. seen.Select((paragraph, i) => places[i] is SheetPlace ? Unindented(paragraph) : paragraph)];
        if (carried.Count == 0) return (seen, _ => false);
        List<string> now = [.. seen.Select(BoundText.Text)], was = [.. carried.Select(Written)];
        List<string> nowPlain = [.. now.Select(FiledValue.Plain)], wasPlain = [.. was.Select(FiledValue.Plain)];
        List<string> nowSlots = [.. seen.Select(Slots)], wasSlots = [.. carried.Select(Slots)];
        var pairs = Pairs(seen.Count, carried.Count, (i, j) => nowPlain[i] == wasPlain[j] || nowSlots[i] == wasSlots[j] || (isSpoken(places[i]) && Says(nowPlain[i], [carried[j]])));
        HashSet<PlaceKey> untouched = [];
        List<BodyParagraph> body = [];
        var (next, before) = (0, 0);
        foreach (var (i, j) in pairs.Append((seen.Count, carried.Count)))
        {
            if (next < i && before < j && IsOnlyBroken(string.Concat(nowPlain[next..i]), string.Concat(wasPlain[before..j]), places.Take(i).Skip(next), [.. carried.Take(j).Skip(before)]))
            {
                // Only broken into lines otherwise, as a workbook breaks them.
                body.AddRange(carried.Skip(before).Take(j - before));
                untouched.UnionWith(places.Skip(next).Take(i - next).Select(PlaceKey.Of));
            }
            else
            {
                Edited(seen, places, (next, i), (before, j), now, was, body);
            }

            (next, before) = (i + 1, j + 1);
            if (i == seen.Count) break;
            var isSame = nowPlain[i] == wasPlain[j] || isSpoken(places[i]);
            if (isSame) untouched.Add(PlaceKey.Of(places[i]));
            body.Add(carried[j] with { Pieces = isSame ? carried[j].Pieces : seen[i].Pieces });
        }

        return (body, place => untouched.Contains(PlaceKey.Of(place)));
    }

    /// <summary>A sheet sets paragraphs in by blanks.</summary>
    private static BodyParagraph Unindented(BodyParagraph paragraph)
    {
        if (paragraph.Pieces.Count == 0 || paragraph.Pieces[0] is not WordPiece words) return paragraph;
        var text = words.Words.TrimStart('\u3000');
        return paragraph with { Pieces = [.. (text.Length == 0 ? [] : new Piece[] { new WordPiece(text) }), .. paragraph.Pieces.Skip(1)] };
    }

    /// <summary>Paragraphs between two that match: one beside another was edited, one over was added or taken out.</summary>
    private void Edited(IReadOnlyList<BodyParagraph> seen, IReadOnlyList<Location> places, (int From, int To) now, (int From, int To) was, List<string> texts, List<string> before, List<BodyParagraph> body)
    {
        for (int i = now.From, j = was.From; i < now.To || j < was.To; i++, j++)
        {
            var place = places[Math.Clamp(i, 0, places.Count - 1)];
            var text = i < now.To ? texts[i] : null;
            if (i < now.To) body.Add(Rebinding.Of(j < was.To ? seen[i] with { Role = index.Filing.Body[j].Role } : seen[i], index.Filing.Body.Take(was.To).Skip(was.From), Written));
            changes.Add(new HandChange(null, j < was.To ? before[j] : null, text, new Spot(place, FiledPart.Body, text ?? "")));
        }
    }

    /// <summary>A paragraph as we wrote it: its figures those of the facts, in their manner.</summary>
    private string Written(BodyParagraph paragraph) => string.Concat(paragraph.Pieces.Select(p => p switch
    {
        WordPiece words => words.Words,
        FigurePiece figure => Written(figure),
        _ => throw new InvalidOperationException($"Unknown piece {p}."),
    }));

    private string Written(FigurePiece figure) => PrintedFigure.InText(index.Find(figure.Key), figure);

    private bool IsOnlyBroken(string now, string was, IEnumerable<Location> places, IReadOnlyList<BodyParagraph> written) => now == was || (places.All(isSpoken) && Says(now, written));

    /// <summary>Whether a text has the words of paragraphs, whatever the figures between them.</summary>
    private static bool Says(string text, IReadOnlyList<BodyParagraph> written)
    {
        var (at, isOpen) = (0, false);
        foreach (var piece in written.SelectMany(p => p.Pieces))
        {
            if (piece is not WordPiece { Words: var words }) { isOpen = true; continue; }
            if (FiledValue.Plain(words) is not { Length: > 0 } plain) continue;
            var found = text.IndexOf(plain, at, StringComparison.Ordinal);
            if (found < 0 || found - at > (isOpen ? LongestFigure : 0)) return false;
            (at, isOpen) = (found + plain.Length, false);
        }

        return text.Length - at <= (isOpen ? LongestFigure : 0);
    }

    /// <summary>The words with the facts in their places, whatever their figures.</summary>
    private static string Slots(BodyParagraph paragraph) => FiledValue.Plain(string.Concat(paragraph.Pieces.Select(p => p is FigurePiece figure ? "\u0001" + FactKeyText.Print(figure.Key) + "\u0001" : ((WordPiece)p).Words)));

    /// <summary>The longest run of paragraphs that match, in their order.</summary>
    private static List<(int, int)> Pairs(int seen, int carried, Func<int, int, bool> isSame)
    {
        List<(int, int)> pairs = [];
        var (start, end) = (0, 0);
        while (start < Math.Min(seen, carried) && isSame(start, start)) pairs.Add((start, start++));
        while (end < Math.Min(seen, carried) - start && isSame(seen - 1 - end, carried - 1 - end)) end++;
        Longest(start, seen - end, carried - end, isSame, pairs);
        for (; end > 0; end--) pairs.Add((seen - end, carried - end));
        return pairs;
    }

    private static void Longest(int start, int seen, int carried, Func<int, int, bool> isSame, List<(int, int)> pairs)
    {
        var (rows, columns) = (seen - start, carried - start);
        if (rows == 0 || columns == 0 || (long)rows * columns > MostPairs) return;
        var length = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
            for (var j = columns - 1; j >= 0; j--) length[i, j] = isSame(start + i, start + j) ? length[i + 1, j + 1] + 1 : Math.Max(length[i + 1, j], length[i, j + 1]);
        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (isSame(start + i, start + j)) pairs.Add((start + i++, start + j++));
            else if (length[i + 1, j] >= length[i, j + 1]) i++;
            else j++;
        }
    }
}
