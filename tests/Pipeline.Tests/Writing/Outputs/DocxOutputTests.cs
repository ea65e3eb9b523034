using DocumentFormat.OpenXml.Wordprocessing;
using Gouji.Model;
using Gouji.Pipeline.Tests.Writing.Word;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>The whole Word file: valid, the same whenever it is written, with its facts or without.</summary>
public sealed class DocxOutputTests
{
    [Fact]
    public void Report_IsValid()
    {
        using var docx = OpenedDocx.Of(SomeDocument.Report());
        docx.Faults().ShouldBeEmpty();
        if (Environment.GetEnvironmentVariable("GOUJI_KEEP") is { } p) File.WriteAllBytes(p, docx.Bytes);
    }
}
