using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Writing.Publication;

/// <summary>The media a publication has besides HTML, each writing without the facts in the file. A new one is a line here.</summary>
public static class PublicOutputs
{
    public static IReadOnlyList<IDocumentOutput> All { get; } = [new DocxOutput(carriesFacts: false), new PdfOutput()];

    /// <summary>Those that need no program of others.</summary>
    public static IReadOnlyList<IDocumentOutput> Own { get; } = [All[0]];
}
