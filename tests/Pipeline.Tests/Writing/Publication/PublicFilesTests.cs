using System.Text;
using System.Text.Json.Nodes;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.House;
using Gouji.Pipeline.Tests.Writing.Outputs;
using Gouji.Writing.Documents;
using Gouji.Writing.Publication;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Publication;

/// <summary>The files of a publication: open data, description, manifest, sums.</summary>
public sealed class PublicFilesTests
{
    private static readonly PublicationTerms s_terms = new(Date: new DateOnly(2024, 9, 14), Licence: "CC-BY-4.0");
    private static readonly PublicReport s_publication = SomePublication.Of("consistent-town.docx", Sample("consistent-town.docx"), s_terms);
    private static readonly PublicFiles s_files = SomePublication.Files(s_publication);

    [Fact]
    public void Same_GivesTheSameBytes()
    {
        var again = SomePublication.Files(SomePublication.Of("other-name.docx", Sample("consistent-town.docx"), s_terms));
        again.Files.Select(f => (f.Name, f.Sha256)).ShouldBe(s_files.Files.Select(f => (f.Name, f.Sha256)));
    }

    [Fact]
    public void Facts_FitTheirSchema() => new Schema("public-facts.schema.json").Misfits(s_files.Text("facts.json")).Take(3).ShouldBeEmpty();

    [Fact]
    public void Manifest_FitsItsSchema() => new Schema("publication.schema.json").Misfits(s_files.Text("manifest.json")).ShouldBeEmpty();

    [Fact]
    public void Manifest_ListsAllButItselfAndTheSums()
    {
        var listed = JsonNode.Parse(s_files.Text("manifest.json"))!["files"]!.AsArray().Select(f => f!["name"]!.GetValue<string>()).ToList();
        listed.ShouldBe(s_files.Files.Select(f => f.Name).Except(["manifest.json", "SHA256SUMS"]));
        s_files.Text("SHA256SUMS").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(listed.Count + 1);
    }

    [Fact]
    public void Spending_IsInYuanOfItsYear()
    {
        var rows = CsvRows.Of([.. s_files.Files.Single(f => f.Name == "spending.csv").Bytes.Span]);
        var line = rows.First(r => r[rows[0].IndexOf("line")] == "人员经费" && r[rows[0].IndexOf("phase")] == "approved");
        (line[rows[0].IndexOf("year")], line[rows[0].IndexOf("amount")], line[rows[0].IndexOf("part_of")]).ShouldBe(("2023", "6400000", "基本支出"));
        rows.ShouldContain(r => r[rows[0].IndexOf("stage")] == "上年决算" && r[rows[0].IndexOf("year")] == "2022");
        rows.ShouldContain(r => r[rows[0].IndexOf("function_code")] == "213");
    }

    [Fact]
    public void DataPackage_SaysWhatColumnsAre()
    {
        var package = JsonNode.Parse(s_files.Text("datapackage.json"))!;
        package["profile"]!.GetValue<string>().ShouldBe("fiscal-data-package");
        package["name"]!.GetValue<string>().ShouldMatch("^[-a-z0-9._/]+$");
        package["licenses"]![0]!["name"]!.GetValue<string>().ShouldBe("CC-BY-4.0");
        foreach (var resource in package["resources"]!.AsArray())
        {
            var head = CsvRows.Of([.. s_files.Files.Single(f => f.Name == resource!["path"]!.GetValue<string>()).Bytes.Span])[0];
            resource!["schema"]!["fields"]!.AsArray().Select(f => f!["name"]!.GetValue<string>()).ShouldBe(head);
        }

        package["resources"]![1]!["schema"]!["fields"]!.AsArray().Select(f => f!["columnType"]?.GetValue<string>()).ShouldContain("value");
        package["model"]!["measures"]!["amount"]!["currency"]!.GetValue<string>().ShouldBe("CNY");
    }

    [Fact]
    public void PrimaryKeys_TellRowsApart()
    {
        foreach (var table in PublicTables.Of(s_publication))
        {
            var columns = table.Key.Select(k => table.Columns.Index().First(c => c.Item.Name == k).Index).ToList();
            table.Rows.Select(r => string.Join('|', columns.Select(c => r[c]))).GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty(table.Name);
        }
    }

    [Fact]
    public void Output_ThatCannotBeMade_IsTold()
    {
        var files = SomePublication.Files(s_publication, new Failing());
        files.Troubles.ShouldHaveSingleItem().File.ShouldBe("report.odt");
        files.Files.ShouldNotContain(f => f.Name == "report.odt");
    }

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "samples", name));

    private sealed class Failing : IDocumentOutput
    {
        public string Extension => "odt";

        public Sentence? Write(OfficialDocument document, Filing filing, Stream stream)
        {
            stream.Write(Encoding.UTF8.GetBytes("half"));
            return new Sentence("没有装。", "It is not installed.");
        }
    }
}
