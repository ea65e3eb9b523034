using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Word;

namespace Gouji.Writing.Outputs;

/// <summary>
/// An official document as a Word file in the layout of GB/T 9704-2012. Figures stand in content controls bound to their facts, and the file carries the filing they
/// come from, so that it can be edited in Word and read back. For publication it is written without either.
/// </summary>
/// <param name="writeJson">Writes a filing as JSON, to be carried in the file; null: it carries none.</param>
/// <param name="carriesFacts">False for what is published: no content controls, no marks, no filing.</param>
public sealed class DocxOutput(Action<Filing, Stream>? writeJson = null, bool carriesFacts = true) : IDocumentOutput
{
    public string Extension => "docx";

    public Sentence? Write(OfficialDocument document, Filing filing, Stream stream)
    {
        var json = carriesFacts ? writeJson : null;
        using var package = new WordStream(stream, carriesFacts, json is not null);
        package.WriteSurroundings(document.Title);
        using (var xml = package.Document()) new DocumentBody(xml, carriesFacts ? new FactTags(filing) : null).Write(document);
        if (json is null) return null;
        using var part = package.Filing();
        FilingPart.Write(part, filing, json);
        return null;
    }
}
