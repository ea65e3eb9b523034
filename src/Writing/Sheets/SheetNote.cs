namespace Gouji.Writing.Sheets;

/// <summary>A note to be set on a cell; row and column from 1.</summary>
internal sealed record SheetNote(int Row, int Column, string Text, string Author);
