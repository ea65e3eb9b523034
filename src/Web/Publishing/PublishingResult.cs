using Gouji.Model;
using Gouji.Workflow.Cases;

namespace Gouji.Web.Publishing;

/// <summary>What came of publishing a case.</summary>
/// <param name="Action">Done, or why it was not published.</param>
/// <param name="Notes">What is missing of it, such as the pdf where no LibreOffice is installed.</param>
public sealed record PublishingResult(ActionResult Action, IReadOnlyList<Sentence> Notes);
