using System.Diagnostics;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Filings;
using Gouji.Reading;
using Gouji.Web.Filings;
using Gouji.Writing.Outputs;
using Gouji.Workflow.Reviewing;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Filings;

public sealed class LiveReportTests
{
    [Fact]
    public void Findings_AreThoseOfTheWrittenDocument()
    {
        foreach (var (name, filing) in SomeSamples.All())
        {
            var live = LiveReport.Of(filing, FormCatalogue.Find(filing.FormId)!);
            Told(live.Audit).ShouldBe(Told(Written(live)), name);
        }
    }

    [Fact]
    public void Findings_OfAChangedFigure_NameItsField()
    {
        var form = FormCatalogue.All[0];
        var filing = SomeFiling.Consistent(form, 7);
        var total = Total(filing, form);
        var live = LiveReport.Of(Changed(filing, total, "99999.99"), form);

        live.Findings.ShouldContain(f => f.Keys.Contains(total));
    }

    [Fact]
    public void Ripple_OfAPart_ReachesItsTotalAndTheTextThatSaysIt()
    {
        var form = FormCatalogue.All[0];
        var live = LiveReport.Of(SomeFiling.Consistent(form, 7), form);
        var derived = live.Filing.Entries.First(e => e.Derivation?.Facts().Any() == true);

        var ripple = live.Ripple(FieldKeyText.Print(live.Index.Find(derived.Derivation!.Facts().First())!.Key));

        ripple.Facts.ShouldContain(f => f.Key == FieldKeyText.Print(derived.Key) && f.Steps == 1);
        live.DerivationOf(FieldKeyText.Print(derived.Key)).ShouldNotBeNull().Zh.ShouldContain("=");
    }

    [Fact]
    public void Explanation_StaysWithTheValuesAndExpiresWithThem()
    {
        var form = FormCatalogue.All[0];
        var total = Total(SomeFiling.Consistent(form, 7), form);
        var filing = Changed(SomeFiling.Consistent(form, 7), total, "99999.99");
        var before = LiveReport.Of(filing, form).Findings.First(f => f.Keys.Contains(total)).Mark;
        var given = new Explanation { CaseId = 1, RuleId = before.RuleId, Fingerprint = before.Fingerprint, Values = before.Values, Text = "", AccountId = 1, At = default };
        var same = LiveReport.Of(filing, form).Marks;
        var other = LiveReport.Of(Changed(filing, total, "99999.98"), form).Marks;

        same.ShouldContain(f => f.IsAnsweredBy(given));
        other.ShouldNotContain(f => f.IsAnsweredBy(given));
        other.ShouldContain(f => f.IsSameTrouble(given.RuleId, given.Fingerprint));
    }

    [Fact]
    public void LiveReport_OfOneChangedCell_IsFast()
    {
        var (_, filing) = SomeSamples.Read("consistent-town.docx").Single();
        var form = FormCatalogue.Find(filing.FormId)!;
        for (var i = 0; i < 20; i++) _ = LiveReport.Of(filing, form);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 10; i++) _ = LiveReport.Of(Changed(filing, "三公经费 @决算", $"{i}.00"), form);

        (clock.ElapsedMilliseconds / 10).ShouldBeLessThan(500);
    }

    /// <summary>The field of a sum that the paper prints.</summary>
    private static string Total(Filing filing, Form form)
    {
        var live = LiveReport.Of(filing, form);
        return live.Filing.Entries.Where(e => e.Derivation is SumOf).Select(e => FieldKeyText.Print(e.Key)).First(k => live.PlacesOf(k).Count > 0);
    }

    private static Filing Changed(Filing filing, string key, string text)
    {
        var fields = FilingFields.Of(filing).Where(f => f.Key != key).Append(new FilingField(key, text));
        return FilingFields.Read(filing.FormId, filing.Year, filing.UnitName, fields).Filing;
    }

    private static Audit? Written(LiveReport live)
    {
        using var docx = new MemoryStream();
        new DocxOutput(carriesFacts: false).Write(live.Documents[^1], live.Filing, docx);
        return ReportReader.Read(live.Documents[^1].Name + ".docx", docx.ToArray(), live.Form.Id) is ReadReport(_, var report) ? Auditor.Default.Audit(report) : null;
    }

    private static List<string> Told(Audit? audit) =>
        [.. (audit?.AllFindings ?? []).Select(f => $"{f.Rule.Id} {f.Severity} {f.Fingerprint} {f.Place.Location.Words.Zh} {f.Message.Zh} {string.Join(';', f.Related.Select(r => r.Location.Words.Zh))} {f.Suspects.Count}")];
}
