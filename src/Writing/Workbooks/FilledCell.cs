using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>A cell with its content and how it looks.</summary>
internal sealed record FilledCell(CellContent Content, CellLook Look);
