using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Puts what a draft states into words and tables, in the order of the Hunan form.</summary>
/// <remarks>
/// The body comes first, chapter by chapter; then 附件2, 附件3 and one 附件4 for each project. Sentences are chosen by the
/// draft's wording seed, so that reports differ as those of real towns do while they state the same facts.
/// </remarks>
public static class DraftManuscript
{
    public static Manuscript Of(ReportDraft draft)
    {
        var composition = new Composition(draft);
        OpeningBlocks.Write(composition);
        BudgetChapters.Write(composition);
        PerformanceChapter.Write(composition);
        ClosingChapters.Write(composition);
        BaseDataAnnex.Write(composition);
        RatingAnnex.Write(composition);
        ProjectAnnex.Write(composition);
        return new Manuscript(composition.Blocks, DraftRelations.Of(draft));
    }
}
