using Gouji.Model;
using Gouji.Writing.WordComments;

namespace Gouji.Writing.WordRepairs;

/// <summary>The comment beside a repair: the rule, both figures, the trouble, and why it is this figure.</summary>
internal sealed class RepairText(Language language)
{
    public IEnumerable<CommentLine> Of(Finding finding, Correction correction)
    {
        yield return new CommentLine($"{Say(Sentences.RepairDone)} · {finding.Rule.Id} {Say(finding.Rule.Title)}", IsStrong: true);
        yield return new CommentLine($"{correction.Was} → {(correction.Now.Length > 0 ? correction.Now : Say(Sentences.TakenOut))}");
        yield return new CommentLine(Say(finding.Message));
        yield return new CommentLine($"{Say(Sentences.RepairWhy)}{Colon}{Say(correction.Why)}");
        yield return new CommentLine(Say(Sentences.RejectIfWrong));
    }

    public CommentLine Line(Sentence sentence) => new(Say(sentence));

    private string Colon => language == Language.English ? ": " : "：";

    private string Say(Sentence sentence) => sentence.In(language);
}
