using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Cli.Filings;

/// <summary>Tells what a person should know of data that were written: what was changed by hand, overridden, left to revise, not understood.</summary>
internal sealed class FilingNotes(Terminal terminal, Language language)
{
    public void Tell(FilingRead read, Filing written)
    {
        var filledIn = read.Changes.Count(IsFilledIn);
        if (filledIn > 0) Say("", Sentences.FilledIn(filledIn));
        Lines(Sentences.ChangesHead, read.Changes.Where(c => !IsFilledIn(c)).Select(Change));
        var index = new FilingIndex(written);
        Lines(Sentences.OverriddenHead, written.Entries.Where(e => e.Computed is not null).Select(e => Overridden(e, index)));
        Lines(Sentences.QuestionsHead, read.Questions.Select(Question));
        Lines(Sentences.AppendixHead, written.Appendices.Select(a => new Sentence(a.Part, a.Part)));
        var toRevise = written.Entries.Count(e => e.IsToRevise) + written.Body.Count(p => p.IsToRevise);
        if (toRevise > 0) Say("", Sentences.ToRevise(toRevise));
    }

    /// <summary>What was blank and has been filled in is what the file is for; it is counted, not listed.</summary>
    private static bool IsFilledIn(HandChange change) => change is { Key: not null, Was: null or "" };

    public void Lines(Sentence head, IEnumerable<Sentence> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        Say("", head);
        foreach (var line in all) Say("  ", line);
    }

    public static Sentence Question(Question question) =>
        new($"{question.Place.Words.Zh}  {question.Why.Zh}  {question.Printed}", $"{question.Place.Words.En}  {question.Why.En}  {question.Printed}");

    private static Sentence Change(HandChange change)
    {
        var what = change.Key is { } key ? FactKeyText.Print(key) : change.Spot.Where;
        return Sentences.Change(what, change.Was, change.Now);
    }

    private static Sentence Overridden(Entry entry, FilingIndex index) =>
        Sentences.Overridden(FactKeyText.Print(entry.Key), entry.Value.Printed, DerivationText.Of(entry, index) ?? new Sentence(entry.Computed!.Printed, entry.Computed.Printed));

    public void Say(string indent, Sentence sentence)
    {
        terminal.Output.Write($"{indent}{sentence.In(language)}\n");
        terminal.Output.Flush();
    }
}
