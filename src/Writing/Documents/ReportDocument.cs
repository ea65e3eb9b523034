using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>A report that was read, written anew as a document, with the facts its figures are bound to.</summary>
public sealed record ReportDocument(OfficialDocument Document, Filing Filing);
