using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Gouji.Bench;

/// <summary>An annex with very many projects, read once; the rules alone are timed on it.</summary>
internal static class LongAnnex
{
    /// <summary>Milliseconds that all rules take on an annex of so many rows.</summary>
    public static double Check(int rows)
    {
        var file = Path.Combine(Path.GetTempPath(), $"gouji-bench-{Environment.ProcessId}-{rows}.docx");
        try
        {
            Write(file, rows);
            var report = Product.Read(file);
            Product.Check(report);
            return Clock.Once(() => Product.Check(report));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Write(string file, int rows)
    {
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
              <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
              <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>
            """);
        Add(zip, "_rels/.rels",
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
              <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>
            """);
        Add(zip, "word/document.xml", Body(rows));
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    /// <summary>附件2's 经费控制情况 with a total row and the projects under it, all figures agreeing.</summary>
    private static string Body(int rows)
    {
        var text = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        text.Append("<w:p><w:r><w:t>附件2</w:t></w:r></w:p><w:p><w:r><w:t>2023年度部门整体支出绩效评价基础数据表</w:t></w:r></w:p><w:tbl>");
        Row(text, "经费控制情况（万元）", "2022年决算数", "2023年预算数", "2023年决算数");
        Row(text, "项目支出：", Money(rows * 1.25m), Money(rows * 2.5m), Money(rows * 2.25m));
        for (var n = 1; n <= rows; n++) Row(text, $"{n}、村道养护第{n}标段", "1.25", "2.50", "2.25");
        return text.Append("</w:tbl></w:body></w:document>").ToString();
    }

    private static void Row(StringBuilder text, params string[] cells)
    {
        text.Append("<w:tr>");
        foreach (var cell in cells) text.Append("<w:tc><w:p><w:r><w:t>").Append(cell).Append("</w:t></w:r></w:p></w:tc>");
        text.Append("</w:tr>");
    }

    private static string Money(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
