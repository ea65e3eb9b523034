using Gouji.Checking;
using Gouji.Model;
using Gouji.Reading;

if (ReportReader.Read(args[^1]) is not ReadReport(_, var report)) return 2;
var audit = Auditor.Default.Audit(report);
foreach (var finding in audit.Findings)
{
    Console.WriteLine($"{finding.Severity} {finding.Rule.Id} {finding.Place.Where} [{finding.Place.Location.Words.Zh}]\n   {finding.Message.Zh}");
    foreach (var suspect in finding.Suspects) Console.WriteLine($"      ? {suspect.Confidence} {suspect.Kind.Zh} {suspect.Spot.Where}: {suspect.Spot.Printed} -> {suspect.Repaired} {suspect.What.Zh} + {string.Join(" | ", suspect.For.Select(f => f.Zh))} - {string.Join(" | ", suspect.Against.Select(f => f.Zh))}");
    foreach (var consequence in finding.Consequences) Console.WriteLine($"      => {consequence.Rule.Id} {consequence.Message.Zh}");
}

Console.WriteLine($"{audit.Coverage.Proved}/{audit.Coverage.Figures}");
return 0;
