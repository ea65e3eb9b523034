using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>
/// Drafts the body text anew after figures changed: sections nobody wrote in are drafted from the facts as they are now, sections a person wrote or edited are kept, with their bound
/// figures brought up to date when they are printed.
/// </summary>
public static class BodyRedraft
{
    public static IReadOnlyList<BodyParagraph> Of(Filing filing, Form form)
    {
        if (filing.Body.Count == 0) return BodyDraft.Of(filing, form);
        if (!filing.Body.Any(p => p.IsDrafted)) return filing.Body;
        var (old, draft) = (Sections(filing.Body), Sections(BodyDraft.Of(filing, form)));
        List<BodyParagraph> body = [];
        foreach (var section in draft) body.AddRange(old.Find(s => s.Heading == section.Heading && s.IsWritten)?.Paragraphs ?? section.Paragraphs);
        foreach (var own in old.Where(s => s.IsWritten && !draft.Exists(d => d.Heading == s.Heading))) body.InsertRange(Behind(old, own, body), own.Paragraphs);
        return body;
    }

    /// <summary>A section that only the old text has goes behind what stood before it.</summary>
    private static int Behind(List<BodySection> old, BodySection own, List<BodyParagraph> body)
    {
        for (var at = old.IndexOf(own) - 1; at >= 0; at--)
        {
            var heading = body.FindIndex(p => p.Level > 0 && TextOf(p) == old[at].Heading);
            if (heading < 0) continue;
            var next = body.FindIndex(heading + 1, p => p.Level > 0 || p.Role != ParagraphRole.Body);
            return next < 0 ? body.Count : next;
        }

        return body.Count;
    }

    /// <summary>A heading with the paragraphs under it; what stands before the first heading, and the lines behind the text, are sections without one.</summary>
    private static List<BodySection> Sections(IReadOnlyList<BodyParagraph> body)
    {
        List<BodySection> sections = [];
        foreach (var paragraph in body)
        {
            var heading = paragraph.Level > 0 ? TextOf(paragraph) : paragraph.Role == ParagraphRole.Body ? null : $"〔{paragraph.Role}〕";
            if (sections.Count == 0 || (heading is not null && heading != sections[^1].Heading)) sections.Add(new BodySection(heading ?? "", []));
            sections[^1].Paragraphs.Add(paragraph);
        }

        return sections;
    }

    private static string TextOf(BodyParagraph paragraph) =>
        string.Concat(paragraph.Pieces.Select(p => p is FigurePiece figure ? figure.As.Printed : ((WordPiece)p).Words));

    private sealed record BodySection(string Heading, List<BodyParagraph> Paragraphs)
    {
        /// <summary>Whether a person wrote in it.</summary>
        public bool IsWritten => Paragraphs.Exists(p => p is { IsDrafted: false, Level: 0 });
    }
}
