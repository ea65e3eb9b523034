using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>Drafts the body text of a report from the facts.</summary>
public static class BodyDraft
{
    public static IReadOnlyList<BodyParagraph> Of(Filing filing, Form form) => [];
}
