using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>Writes an official document in one medium.</summary>
public interface IDocumentOutput
{
    /// <summary>docx, xlsx, pdf …</summary>
    string Extension { get; }

    /// <summary>Writes the document with the facts it carries; null, or one sentence where a program it needs is missing or failed.</summary>
    Model.Sentence? Write(OfficialDocument document, Filing filing, Stream stream);
}
