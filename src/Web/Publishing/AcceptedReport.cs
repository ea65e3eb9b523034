using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Units;

namespace Gouji.Web.Publishing;

/// <summary>What is known of a report that was accepted: what was submitted last, what was answered to its findings, what the reviewer made of it.</summary>
/// <param name="Filing">Worked out and with its body text, as it is printed.</param>
/// <param name="Offices">The office for which an account acted as reviewer or head of the bureau.</param>
/// <param name="People">The names of all who had a part in it, which are not published.</param>
internal sealed record AcceptedReport(
    Case Case, Unit Unit, Filing Filing, Form Form, IReadOnlyList<SubmittedFinding> Findings, IReadOnlyList<Explanation> Explanations, IReadOnlyList<Waiver> Waivers,
    IReadOnlyList<Rescore> Rescores, IReadOnlyDictionary<long, string> Offices, IReadOnlyList<string> People)
{
    public string OfficeOf(long? account) => account is { } id && Offices.TryGetValue(id, out var office) ? office : Sentences.FinanceOffice.Zh;
}
