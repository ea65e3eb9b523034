using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Reading;
using Xunit;
namespace Gouji.Pipeline.Tests.Probe;
public sealed class ProbeTests
{
    [Fact]
    public void Probe()
    {
        using var o = new StreamWriter("/tmp/probe.txt");
        var missing = new Dictionary<string, int>();
        for (var seed = 1; seed <= 60; seed++)
        {
            var m = DraftManuscript.Of(ReportDraftGenerator.Make(seed));
            var docx = DraftDocx.Write(m);
            File.WriteAllBytes($"/tmp/gen/{seed}.docx", docx); File.WriteAllBytes($"/tmp/gen/{seed}.txt", DraftText.Write(m));
            var r = ReportReader.Read($"{seed}.docx", docx);
            if (r is not ReadReport(_, var report)) { o.WriteLine($"{seed} unreadable {((Unreadable)r).Why.Zh}"); continue; }
            var have = report.Statements.Where(s => s.Amount is not null).GroupBy(s => s.Amount!.Unit.Dimension == Dimension.Ratio ? s.Amount.Base * 100 : s.Amount.Base).ToDictionary(g => g.Key, g => g.Count());
            foreach (var g in FigureEdits.Spots(m).GroupBy(s => s.Figure.Value))
            {
                var n = have.GetValueOrDefault(g.Key);
                if (n < g.Count()) foreach (var s in g) { var k = s.Part + " " + System.Text.RegularExpressions.Regex.Replace(s.Figure.Key, @"\d+|·.*", "#"); missing[k] = missing.GetValueOrDefault(k) + 1; o.WriteLine($"{seed}\t{n}<{g.Count()}\t{s.Name}"); }
            }
            foreach (var q in report.Questions) o.WriteLine($"Q {seed}\t{q.Printed}\t{q.Context}\t{q.Why.Zh}");
            var audit = Auditor.Default.Audit(report);
            foreach (var f in audit.Findings.Where(f => f.Severity is Severity.Error or Severity.Verify)) o.WriteLine($"F {seed}\t{f.Rule.Id}\t{f.Message.Zh}");
        }
        foreach (var (k, n) in missing.OrderByDescending(k => k.Value)) o.WriteLine($"M {n}\t{k}");
    }
}
