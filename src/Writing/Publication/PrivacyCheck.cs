using Gouji.Model;
using Gouji.Writing.Masking;

namespace Gouji.Writing.Publication;

/// <summary>Looks for numbers of persons, mail and house addresses in the texts of a file; told by kind and count, never by what was found.</summary>
internal static class PrivacyCheck
{
    public static IEnumerable<Sentence> Problems(string name, IEnumerable<string> texts) =>
        from piece in texts.SelectMany(text => Mask.OfNumbers.Find(text))
        group piece by piece.Kind into kind
        orderby kind.Key
        select Sentences.HoldsPrivate(name, Sentences.Kind(kind.Key), kind.Count());
}
