using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Editor;

/// <summary>A row of a table on the screen.</summary>
/// <param name="Item">What a repeated row is about; null for rows of the form.</param>
internal sealed record GridRow(IReadOnlyList<PaperCell> Cells, ItemKey? Item);
