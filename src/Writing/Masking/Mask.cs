using System.Text;

namespace Gouji.Writing.Masking;

/// <summary>
/// What is masked before something is published: numbers of persons, mail addresses, where people live, and the names given. What is no such number stays as it
/// is. It works on joined text, so that a number cut by formatting is found.
/// </summary>
/// <param name="names">The names of persons that are not published.</param>
public sealed class Mask(IEnumerable<string> names)
{
    private readonly NameSearch _names = new(names);

    /// <summary>Numbers, mail and addresses; no names.</summary>
    public static Mask OfNumbers { get; } = new([]);

    public MaskedText Apply(string text)
    {
        var pieces = Find(text);
        return pieces.Count == 0 ? new MaskedText(text, pieces) : new MaskedText(Masked(text, pieces), pieces);
    }

    /// <summary>The private words of a text in its order, none overlapping: the first that begins, and of those the longest.</summary>
    public IReadOnlyList<MaskedPiece> Find(string text)
    {
        var plain = PlainCharacters.Of(text);
        List<MaskedPiece> kept = [];
        foreach (var piece in All(plain).OrderBy(p => p.Start).ThenByDescending(p => p.Length))
            if (kept.Count == 0 || piece.Start >= kept[^1].End) kept.Add(Whole(piece, text));
        return kept;
    }

    /// <summary>A piece does not end within a character that is two of UTF-16.</summary>
    private static MaskedPiece Whole(MaskedPiece piece, string text) =>
        piece.End < text.Length && piece.End > 0 && char.IsSurrogatePair(text[piece.End - 1], text[piece.End]) ? piece with { Length = piece.Length + 1 } : piece;

    private IEnumerable<MaskedPiece> All(string plain) =>
        NumberSearch.Find(plain).Concat(SpeltNumbers.Find(plain)).Concat(LabelledNumbers.Find(plain)).Concat(MailSearch.Find(plain)).Concat(AddressSearch.Find(plain)).Concat(_names.Find(plain));

    private static string Masked(string text, IReadOnlyList<MaskedPiece> pieces)
    {
        var masked = new StringBuilder(text.Length);
        var from = 0;
        foreach (var piece in pieces)
        {
            masked.Append(text, from, piece.Start - from).Append(piece.Shown);
            from = piece.End;
        }

        return masked.Append(text, from, text.Length - from).ToString();
    }
}
