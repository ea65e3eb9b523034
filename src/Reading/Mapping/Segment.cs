using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>Blocks that may become a part.</summary>
internal sealed class Segment
{
    private const int ProseLength = 120;
    private int _characters;

    public string? Heading { get; init; }

    public string? Title { get; set; }

    /// <summary>The annex title it bears, in words.</summary>
    public string? Titled { get; set; }

    public PartIndex? Matched { get; set; }

    public List<TableGrid> Tables { get; } = [];

    public List<Block> Blocks { get; } = [];

    /// <summary>Whether nothing stands behind its last table.</summary>
    public bool EndsWithTable => Blocks.FindLast(b => b is not Paragraph p || !string.IsNullOrWhiteSpace(p.Text)) is Table;

    public bool HasTable => Tables.Count > 0;

    public bool HasProse => _characters > ProseLength;

    public bool HasContent => HasTable || HasProse;

    public void Add(Block block)
    {
        Blocks.Add(block);
        if (block is Paragraph { IsBody: true } paragraph) _characters += paragraph.Text.Length;
    }

    /// <summary>Takes the blocks of a segment behind this one, which has no table.</summary>
    public void Append(Segment next)
    {
        Blocks.AddRange(next.Blocks);
        _characters += next._characters;
    }

    /// <summary>Takes the blocks of a segment before this one, which has no table.</summary>
    public void Prepend(Segment before)
    {
        Blocks.InsertRange(0, before.Blocks);
        _characters += before._characters;
    }
}
