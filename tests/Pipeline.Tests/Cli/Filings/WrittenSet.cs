using System.Text;
using Gouji.Cli.Filings;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Filings;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Shouldly;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>What gouji write does with data, in memory: completed, drafted, and written as all in one.</summary>
internal sealed class WrittenSet
{
    private WrittenSet(Filing filing, bool isOurs = true)
    {
        Form = FormCatalogue.Find(filing.FormId).ShouldNotBeNull();
        Filing = FilingSource.Complete(filing, Form, isOurs);
    }

    public Form Form { get; }

    public Filing Filing { get; }

    public OfficialDocument Whole => OfficialDocuments.Of(Filing, Form)[^1];

    public static WrittenSet Of(Filing filing) => new(filing);

    /// <summary>The year of an invented town that agrees.</summary>
    public static WrittenSet Of(string form, int seed) => new(SomeFiling.Consistent(FormCatalogue.Find(form).ShouldNotBeNull(), seed));

    public static WrittenSet OfSample(string file) => new(Read(Path.Combine(Repository.Root, "samples", file)).Filing, isOurs: false);

    public byte[] Docx() => Docx(Whole);

    public byte[] Docx(OfficialDocument document) => Bytes(new DocxOutput(FilingCarrier.Write), document);

    public byte[] Xlsx() => Bytes(new XlsxOutput(FilingCarrier.Write), Whole);

    public byte[] Json()
    {
        using var stream = new MemoryStream();
        FilingCarrier.Write(Filing, stream);
        return stream.ToArray();
    }

    public static FilingRead Read(string path) => FilingReader.Read(path).ShouldBeOfType<FilingRead>();

    public static FilingRead Read(string name, byte[] bytes) => FilingReader.Read(name, bytes).ShouldBeOfType<FilingRead>();

    /// <summary>As anybody's report is read, by what it prints.</summary>
    public Report Report(string name, byte[] bytes) => ReportReader.Read(name, bytes, Form.Id).ShouldBeOfType<ReadReport>(Encoding.UTF8.GetString(bytes.AsSpan(0, 4))).Report;

    private byte[] Bytes(IDocumentOutput output, OfficialDocument document)
    {
        using var stream = new MemoryStream();
        output.Write(document, Filing, stream).ShouldBeNull();
        return stream.ToArray();
    }
}
