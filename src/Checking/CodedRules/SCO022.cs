using System.Globalization;
using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Checking.CodedRules;

/// <summary>The execution of the budget has the weight the form sets. Only a form recognised for certain is held against a report.</summary>
internal sealed class SCO022 : ICodedRule
{
    private const decimal Certain = 0.8m;
    private const string Execution = "预算执行";
    private static readonly string[] s_weights = ["预算执行分值", "项目.分值"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (context.Report.Form is not { Share: >= Certain, IsTie: false }) yield break;
        foreach (var part in context.Report.Parts)
        {
            if (BodyText.FormOf(context.Report, part) is not { } form || form.Parts.FirstOrDefault(p => p.Id == part.FormPart) is not { Weights.Count: > 0 } formPart) continue;
            var allowed = formPart.Weights.SelectMany(w => w.Shares).Where(s => s.Name == Execution).Select(s => s.Points).Distinct().ToList();
            if (allowed.Count == 0) continue;
            foreach (var weight in s_weights.SelectMany(w => context.Book.Of(w)).Where(s => s.Part == part.Id && s.Amount is not null))
                yield return Judge(context, form, weight, allowed);
        }
    }

    private static Outcome Judge(RuleContext context, Form form, Statement weight, List<decimal> allowed) => allowed.Contains(weight.Amount!.Base)
        ? context.Holds(weight)
        : context.Fails("fails", weight, null, [], ("分值", FigureText.Of(weight.Amount)), ("表单", form.Name),
            ("应为", string.Join('/', allowed.Select(a => a.ToString(CultureInfo.InvariantCulture)))));
}
