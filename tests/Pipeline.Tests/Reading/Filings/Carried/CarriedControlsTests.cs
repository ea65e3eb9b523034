using System.IO.Compression;
using System.Text.RegularExpressions;
using Gouji.Cli.Filings;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Writing.Workbooks;
using Gouji.Reading.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Filings.Carried;

/// <summary>Cells of a workbook of ours that came back from a program that does not calculate, and rows of it that were left empty.</summary>
public sealed partial class CarriedControlsTests
{
    private const string FirstSheetOfAProject = "xl/worksheets/sheet4.xml";

    private static readonly Filing s_filing = FilingPlan.Of(NewFiling.Of(FormCatalogue.Find("hunan-overall-2023")!, 2026, "青禾县柳塘镇人民政府", ["道路养护", "集镇保洁"]), FormCatalogue.Find("hunan-overall-2023")!);

    [Fact]
    public void FormulasWithoutResults_ChangeNothing()
    {
        var read = Read(Edited((_, xml) => Results().Replace(xml.Replace(" t=\"str\"><f>", "><f>", StringComparison.Ordinal), "$1<v></v>")));
        read.Changes.ShouldBeEmpty();
        read.Questions.ShouldBeEmpty();
        read.Filing.Items.Where(i => i.Key.Kind == "项目").Select(i => i.Name).ShouldBe(["道路养护", "集镇保洁"]);
    }

    [Fact]
    public void Row_BelowOneLeftEmpty_IsItsOwnIndicator()
    {
        var row = RowOf("社会效益指标");
        var read = Read(Edited((sheet, xml) => sheet == FirstSheetOfAProject ? Typed(xml, $"E{row}", "受益人数") : xml));
        read.Changes.Select(c => (c.Key!.Concept.Name, c.Key.Item!.Ordinal, c.Now)).ShouldBe([("指标.名称", 5, "受益人数")]);
    }

    /// <summary>The row of a class of indicators on the sheet of the first project.</summary>
    private static int RowOf(string level)
    {
        var xml = SomeCarried.Read(Written(), FirstSheetOfAProject);
        var at = xml.IndexOf(level, StringComparison.Ordinal);
        var row = xml.LastIndexOf("<row r=\"", at, StringComparison.Ordinal) + 8;
        return int.Parse(xml[row..xml.IndexOf('"', row)], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static FilingRead Read(byte[] workbook) => FilingReader.Read("填报表.xlsx", workbook).ShouldBeOfType<FilingRead>();

    private static byte[] Edited(Func<string, string, string> edit)
    {
        var stream = new MemoryStream();
        stream.Write(Written());
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var name in zip.Entries.Select(e => e.FullName).Where(n => n.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ToList()) Change(zip, name, xml => edit(name, xml));
        return stream.ToArray();
    }

    private static string Typed(string xml, string cell, string text) =>
        Regex.Replace(xml, $"<c r=\"{cell}\" s=\"(\\d+)\" />", $"<c r=\"{cell}\" s=\"$1\" t=\"inlineStr\"><is><t>{text}</t></is></c>");

    private static void Change(ZipArchive zip, string name, Func<string, string> edit)
    {
        var entry = zip.GetEntry(name)!;
        string xml;
        using (var reader = new StreamReader(entry.Open())) xml = reader.ReadToEnd();
        entry.Delete();
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(edit(xml));
    }

    private static byte[] Written()
    {
        using var stream = new MemoryStream();
        FilingPlan.WriteWorkbook(s_filing, FormCatalogue.Find(s_filing.FormId)!, Language.Chinese, stream).ShouldBeNull();
        return stream.ToArray();
    }

    [GeneratedRegex("(<f>[^<]*</f>)<v( />|>[^<]*</v>)")]
    private static partial Regex Results();
}
