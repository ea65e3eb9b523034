using System.Text;
using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Fuzz;

/// <summary>Data of ours in every shape they have: JSON, a Word file and workbooks that carry them, what extract prints, an export of the accounts.</summary>
internal static class FilingSeeds
{
    private static readonly string[] s_samples = ["consistent-town.docx", "sichuan-project-form-consistent.xlsx"];

    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } = [.. s_samples.SelectMany(Of), ("accounts.csv", Encoding.UTF8.GetBytes(Accounts))];

    private static string Accounts => "单位：元\r\n功能科目编码,经济科目编码,科目名称,年初预算数,决算数,支出性质\r\n"
        + "2010301,30101,基本工资,1200000.00,1180000.50,基本支出\r\n2010301,30201,办公费,80000,76543.21,基本支出\r\n2010301,30217,公务接待费,20000,13300,基本支出\r\n2130706,31005,基础设施建设,500000,498000,项目支出\r\n,,合计,1800000,1767843.71,\r\n";

    private static IEnumerable<(string Name, byte[] Bytes)> Of(string sample)
    {
        var bytes = File.ReadAllBytes(Path.Join(Cases.Root(), "samples", sample));
        var filing = Calculator.Complete(((FilingRead)FilingReader.Read(sample, bytes)).Filing);
        var whole = OfficialDocuments.Of(filing, FormCatalogue.Find(filing.FormId)!)[^1];
        yield return (sample + ".json", Made(stream => Json(filing, stream)));
        yield return (sample + ".carrying.docx", Made(stream => new DocxOutput(Json).Write(whole, filing, stream)));
        yield return (sample + ".carrying.xlsx", Made(stream => new XlsxOutput(Json).Write(whole, filing, stream)));
        yield return (sample + ".fill-in.xlsx", Made(stream => new FillInOutput(Language.Chinese, Json).Write(whole, filing, stream)));
        yield return (sample + ".facts.json", Made(stream =>
        {
            using var output = new FactsJsonOutput(stream, Language.Chinese, "0");
            output.Write(ReportReader.Read(sample, bytes));
        }));
    }

    private static byte[] Made(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static void Json(Filing filing, Stream stream) => new FilingJsonOutput(stream, Language.Chinese).Write(filing);
}
