using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Writing.Documents.Drafting;
using static Gouji.Writing.Documents.Drafting.DraftFacts;

namespace Gouji.Writing.Documents;

/// <summary>
/// Drafts the body text of a report from the facts, chapter by chapter as the form has them. Only what the facts say is said, every figure bound
/// to its fact; where a person must write, a place is marked. A form without a body has no draft.
/// </summary>
public static class BodyDraft
{
    public static IReadOnlyList<BodyParagraph> Of(Filing filing, Form form)
    {
        if (form.Parts.FirstOrDefault(p => p.IsBody) is not { } body) return [];
        var facts = new DraftFacts(new FilingIndex(filing));
        var text = new DraftText();
        Head(facts, text, body);
        var chapters = new ChapterDraft(facts, text, form.Parts.FirstOrDefault(p => p.EachItem == "项目"));
        foreach (var chapter in body.Chapters) chapters.Write(chapter.Printed);
        Foot(facts, text, form);
        return text.Paragraphs;
    }

    private static void Head(DraftFacts facts, DraftText text, FormPart body)
    {
        text.Add(ParagraphRole.Above, Say($"{DocumentSentences.UnitAbove}{Unit(facts)}{DocumentSentences.Seal}"));
        text.Add(ParagraphRole.Title, Say($"{facts.Year}年度{Unit(facts)}"));
        text.Add(ParagraphRole.Title, [new WordPiece(body.Titles[0])]);
    }

    private static void Foot(DraftFacts facts, DraftText text, Form form)
    {
        var sheets = FilledSheets.Of(facts.Index, form, printsAll: false);
        var annexes = form.Parts.Where(p => sheets.Any(s => s.Places.Part == p)).Select((p, n) => DocumentSentences.Annex(n + 1, p.Names[0], p.IsNumbered ? p.Id : null)).ToList();
        for (var i = 0; i < annexes.Count; i++) text.Add(ParagraphRole.AnnexList, [new WordPiece(i == 0 ? "附件：" + annexes[i] : annexes[i])]);
        text.Add(ParagraphRole.Signature, Say($"{Unit(facts)}"));
        if ((facts.Of("报告日期") ?? facts.Of("填报日期")) is { } date) text.Add(ParagraphRole.Signature, Say($"{date}"));
        else text.Add(ParagraphRole.Signature, [new WordPiece(Placeholders.Date)]);
    }

    /// <summary>The unit's name as the filing states it, also where it has no entry of it.</summary>
    private static Entry Unit(DraftFacts facts) =>
        facts.Of("单位名称") ?? new Entry(new FactKey(Model.Catalogue.Vocabulary.Default["单位名称"]), new Words(facts.Index.Filing.UnitName));
}
