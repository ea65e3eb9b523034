using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Writing.Documents;

namespace Gouji.Web.Editor;

/// <summary>A report as the editor shows it: the paper with every place to fill in, the body, and what is known of each cell.</summary>
/// <param name="Account">Names the person in the browser's queue, so that two people on one machine have their own.</param>
/// <param name="Filing">Completed: with what is worked out from what was entered.</param>
/// <param name="Sections">The annexes as <see cref="OfficialDocuments.Blank"/> prints them, without the body.</param>
/// <param name="Now">The revision, the findings and who else is here.</param>
public sealed record OpenReport(
    long CaseId, string Account, string Title, Sentence State, Form Form, Filing Filing, IReadOnlyList<DocumentSection> Sections, IReadOnlyList<BodyLine> Body, EditAnswer Now)
{
    /// <summary>Whether the person may write now; else the page is to be read.</summary>
    public bool MayEdit { get; init; } = true;

    /// <summary>Whether the person may submit it now.</summary>
    public bool MaySubmit { get; init; }

    /// <summary>What was typed into the fields, where there is anything.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    /// <summary>The keys of the fields that change, or would be asked again, when one changes: what follows from it, and the paragraphs that state it.</summary>
    public Func<string, IReadOnlyList<string>> Ripple { get; init; } = _ => [];

    public FilingIndex Index { get; } = new(Filing);
}

/// <summary>A paragraph of the body with the key of its field.</summary>
public sealed record BodyLine(string Key, BodyParagraph Paragraph);
