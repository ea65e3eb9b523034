namespace Gouji.Reading.Formats.Docx;

/// <summary>A cell's part in a merge of cells.</summary>
internal enum Merge
{
    None,
    Starts,
    Continues,
}
