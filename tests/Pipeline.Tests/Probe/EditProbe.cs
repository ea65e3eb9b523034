using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Reading;
using Xunit;
namespace Gouji.Pipeline.Tests.Probe;
public sealed class EditProbe
{
    private static Audit Of(byte[] docx) => Auditor.Default.Audit(((ReadReport)ReportReader.Read("x.docx", docx)).Report);
    private static IEnumerable<Finding> Deep(IEnumerable<Finding> f) => f.SelectMany(x => Deep(x.Consequences).Prepend(x));
    private static bool Names(Finding f, string printed) => f.Place.Printed.Contains(printed) || f.Related.Any(r => r.Printed.Contains(printed)) || f.Suspects.Any(s => s.Spot.Printed.Contains(printed)) || f.Consequences.Any(c => Names(c, printed));
    [Fact]
    public void Edits()
    {
        using var o = new StreamWriter("/tmp/edits.txt");
        int all = 0, found = 0, harmlessBad = 0;
        var lost = new Dictionary<string, int>();
        for (var seed = 100; seed < 110; seed++)
        {
            var m = DraftManuscript.Of(ReportDraftGenerator.Make(seed));
            var before = Of(DraftDocx.Write(m));
            var known = Deep(before.Findings).Select(f => f.Message.Zh).ToHashSet();
            foreach (var spot in FigureEdits.Spots(m).Where(s => s.Proof != Proof.None))
            {
                all++;
                var changed = FigureEdits.Change(m, spot, spot.SuggestedDelta);
                var after = Of(DraftDocx.Write(changed));
                var fresh = Deep(after.Findings).Where(f => !known.Contains(f.Message.Zh) && f.Severity is Severity.Error or Severity.Verify).ToList();
                var place = FigureEdits.Spots(changed).FirstOrDefault(s => s.Block == spot.Block && s.Row == spot.Row && s.Cell == spot.Cell && s.Piece == spot.Piece && s.Paragraph == spot.Paragraph && s.Nth == spot.Nth && s.Start == spot.Start)?.Printed ?? "?";
                if (fresh.Count > 0) { found++; continue; }
                var k = System.Text.RegularExpressions.Regex.Replace(spot.Part + " " + spot.Figure.Key, @"\d+", "#");
                lost[k] = lost.GetValueOrDefault(k) + 1;
                o.WriteLine($"{seed} {spot.Proof} {spot.Name} -> {place}");
            }
            foreach (var edit in HarmlessEdit.All)
            {
                var a = Of(edit.Docx(m));
                var fs = Deep(a.Findings).Where(f => f.Severity is Severity.Error or Severity.Verify && !known.Contains(f.Message.Zh)).ToList();
                if (fs.Count > 0 || a.Report.Statements.Count != before.Report.Statements.Count) { harmlessBad++; o.WriteLine($"H {seed} {edit.Name} statements {before.Report.Statements.Count}->{a.Report.Statements.Count} " + string.Join(" | ", fs.Take(3).Select(f => f.Rule.Id + f.Message.Zh))); }
            }
        }
        o.WriteLine($"T {found}/{all} harmless bad {harmlessBad}");
        foreach (var (k, n) in lost.OrderByDescending(k => k.Value)) o.WriteLine($"L {n}\t{k}");
    }
}
