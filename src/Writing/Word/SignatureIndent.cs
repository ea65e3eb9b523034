using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>
/// How far a signature stands from the right edge, in halves of a character: the date, its last line, by four characters; the name of the unit above it is centred over the date
/// (GB/T 9704-2012, 7.3.5.1).
/// </summary>
internal static class SignatureIndent
{
    private const int Date = 8;

    public static int Of(IReadOnlyList<DocumentBlock> blocks, int at)
    {
        var last = at;
        while (last + 1 < blocks.Count && blocks[last + 1] is TextBlock { Role: TextRole.Signature }) last++;
        return last == at ? Date : Math.Max(0, Date + (Halves(blocks[last]) - Halves(blocks[at])) / 2);
    }

    private static int Halves(DocumentBlock block) => ((TextBlock)block).Runs.Sum(r => Text.DisplayWidth.Of(r.Text));
}
