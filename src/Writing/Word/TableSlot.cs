using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>A stretch of a row that one cell covers, or none.</summary>
/// <param name="GoesOn">The cell began in a row above.</param>
/// <param name="GoesDown">The cell covers the row below, too.</param>
internal readonly record struct TableSlot(PaperCell? Cell, int Column, int Span, bool GoesOn, bool GoesDown);
