using Gouji.Model;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Repairs;

/// <summary>Says what was changed and why, what was not and why not, and how much is left to a person.</summary>
internal sealed class RepairLines(TextWriter output, Language language)
{
    private const int MostRules = 8;

    public void Write(Audit audit, ProvedCopy copy, bool isDry)
    {
        Line(0, audit.Report.Document.File);
        foreach (var tried in copy.Tried) Write(tried, isDry ? Sentences.WouldChange : Sentences.Changed);
        if (copy.Why is not null) Line(1, copy.Why);
        WriteLeft(audit, copy);
    }

    public void Line(int depth, Sentence sentence) => Line(depth, Say(sentence));

    private void Write(TriedCorrection tried, Sentence done)
    {
        var (finding, correction) = (tried.Finding, tried.Correction);
        var now = correction.Now.Length > 0 ? correction.Now : Say(Sentences.Removed);
        Line(1, $"{Say(tried.WhyNot is null ? done : Sentences.NotChanged)}  {finding.Rule.Id}  {correction.Spot.Where}  {Say(correction.Spot.Location.Words)}  {correction.Was} → {now}");
        Line(2, finding.Message);
        Line(2, Say(Sentences.Reason) + Say(correction.Why));
        if (tried.WhyNot is { } why) Line(2, $"{Say(Sentences.NotChanged)}{(language == Language.English ? ": " : "：")}{Say(why)}");
    }

    /// <summary>By reason, those of most findings first.</summary>
    private void WriteLeft(Audit audit, ProvedCopy copy)
    {
        var left = audit.AllFindings.Where(f => f.LeftToPerson is not null).ToList();
        if (copy.Tried.Count == 0 && copy.Why is null) Line(1, Sentences.NothingClear);
        if (left.Count == 0) return;
        Line(1, Sentences.LeftToPeople(left.Count));
        foreach (var group in left.GroupBy(f => f.LeftToPerson!).OrderByDescending(g => g.Count())) Line(2, Sentences.LeftBecause(group.Count(), group.Key, Rules([.. group])));
    }

    private static string Rules(IReadOnlyList<Finding> findings)
    {
        List<string> rules = [.. findings.Select(f => f.Rule.Id).Distinct()];
        return string.Join(' ', rules.Take(MostRules)) + (rules.Count > MostRules ? " …" : "");
    }

    private void Line(int depth, string text)
    {
        output.Write(new string(' ', 2 * depth));
        output.Write(text);
        output.Write('\n');
    }

    private string Say(Sentence sentence) => sentence.In(language);
}
