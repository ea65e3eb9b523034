using System.Buffers;
using Gouji.Model;

namespace Gouji.Reading.Mapping.General.Spoken;

/// <summary>Reads what the sentences of a part say of their own figures. Figures that the vocabulary did not name are stated only if they take part.</summary>
internal sealed class SpokenReading(SpokenStatements statements, List<SpokenRelation> relations)
{
    private static readonly SearchValues<string> s_hints = SearchValues.Create(["其中", "合计", "共计", "总计", "占", "增", "减", "下降", "上升", "率", "进度"], StringComparison.Ordinal);

    public void Read(FoundPart part)
    {
        foreach (var block in part.Part.Blocks)
        {
            if (block is not Paragraph { IsBody: true } paragraph || !paragraph.Text.AsSpan().ContainsAny(s_hints)) continue;
            foreach (var sentence in SpokenSentence.Of(paragraph))
                if (sentence.Count > 1) Read(sentence, part.Part.Id);
        }
    }

    private void Read(SpokenSentence sentence, string part)
    {
        foreach (var (kind, result, operands, isTold) in SpokenParts.Find(sentence)) Add(sentence, part, kind, result, operands, false, isTold);
        foreach (var (kind, result, operands, isFall) in SpokenChanges.Find(sentence)) Add(sentence, part, kind, result, operands, isFall, true);
        Shares(sentence, part);
    }

    /// <summary>A share is of the whole that fits; where none does, of the one that other shares of the sentence are of.</summary>
    private void Shares(SpokenSentence sentence, string part)
    {
        var shares = SpokenShares.Find(sentence).ToList();
        int? usual = null;
        foreach (var (rate, of, wholes, isShare) in shares)
            if (isShare && wholes.Find(w => Fits(sentence, rate, of, w)) is var fit && wholes.Contains(fit) && Fits(sentence, rate, of, fit)) usual ??= fit;
        foreach (var (rate, of, wholes, isShare) in shares)
        {
            var fitting = wholes.FindIndex(w => Fits(sentence, rate, of, w));
            if (fitting >= 0) Add(sentence, part, SpokenKind.Share, rate, [of, wholes[fitting]], false, true);
            else if (!isShare && wholes.Count == 1) Add(sentence, part, SpokenKind.Share, rate, [of, wholes[0]], false, true);
            else if (isShare && usual is { } whole && wholes.Contains(whole)) Add(sentence, part, SpokenKind.Share, rate, [of, whole], false, true);
        }
    }

    private static bool Fits(SpokenSentence sentence, int rate, int of, int whole)
    {
        var (r, a, b) = (sentence[rate].Amount, sentence[of].Amount, sentence[whole].Amount);
        return b.Base != 0 && r.Range(0) is var range && a.Base / b.Base is var quotient && quotient >= range.Low - range.Radius && quotient <= range.High + range.Radius;
    }

    private void Add(SpokenSentence sentence, string part, SpokenKind kind, int result, List<int> operands, bool isFall, bool isTold) => relations.Add(new SpokenRelation(
        kind, statements.Of(sentence, result, part), [.. operands.Select(o => statements.Of(sentence, o, part))], isFall, isTold));
}
