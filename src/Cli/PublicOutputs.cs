using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Cli;

/// <summary>The media a publication has besides HTML, each writing without the facts in the file. A new one is a line here.</summary>
internal static class PublicOutputs
{
    public static readonly IReadOnlyList<IDocumentOutput> All = [new DocxOutput(carriesFacts: false), new PdfOutput()];
}
