using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>A part of a form with its labels by their words.</summary>
internal sealed class PartIndex
{
    private readonly Dictionary<string, List<int>> _labels = [];
    private readonly Dictionary<string, FormField> _fields = [];
    private readonly HashSet<string> _heads = [];
    private readonly HashSet<string> _names = [];

    public PartIndex(Form form, FormPart part, IReadOnlyDictionary<string, Concept> synonyms, Concept unit)
    {
        (Form, Part) = (form, part);
        Titles = [.. part.Titles.Select(t => LabelText.Words(t, null))];
        Blocks = [.. part.Blocks.Select(b => new BlockIndex(b, synonyms))];
        Prose = FieldLabels.Of(part, unit);
        foreach (var block in part.Blocks) Add(block);
    }

    public Form Form { get; }

    public FormPart Part { get; }

    /// <summary>The titles in words.</summary>
    public IReadOnlyList<string> Titles { get; }

    public IReadOnlyList<BlockIndex> Blocks { get; }

    /// <summary>The fields that paragraphs may print.</summary>
    public FieldLabels Prose { get; }

    /// <summary>How many labels tell the part: those of its signatures stand under every form.</summary>
    public int LabelCount { get; private set; }

    /// <summary>The words of every label, in no order.</summary>
    public IEnumerable<string> Words =>
        [.. _labels.Keys, .. _fields.Keys, .. _heads, .. Part.Blocks.SelectMany(b => b.Totals?.Label.Names ?? []), .. Part.Blocks.SelectMany(b => b.Groups).SelectMany(g => g.Label.Names)];

    /// <summary>The words of the labels that tell the part, each with the label's ordinal from 0.</summary>
    public IEnumerable<(string Words, int Label)> LabelWords
    {
        get
        {
            foreach (var (words, labels) in _labels)
                foreach (var label in labels) yield return (words, label);
        }
    }

    public FormField? Field(string? words) => words is null ? null : _fields.GetValueOrDefault(words);

    /// <summary>Whether the words label the field that names the item the part is about.</summary>
    public bool IsName(string words) => _names.Contains(words);

    public bool IsHead(string words) => _heads.Contains(words);

    private void Add(FormBlock block)
    {
        foreach (var field in block.Fields)
        {
            foreach (var name in field.Label.Names) _fields.TryAdd(name, field);
            if (field.Meaning.Concept?.Name.EndsWith(".名称", StringComparison.Ordinal) == true) _names.UnionWith(field.Label.Names);
        }

        foreach (var column in block.Columns) _heads.UnionWith(column.Label.Names);
        if (block.Title != "签署") Count(block);
    }

    private void Count(FormBlock block)
    {
        foreach (var label in (IEnumerable<Label>)[.. block.Columns.Select(c => c.Label), .. block.Rows.Where(r => r.ItemKind is null).Select(r => r.Label), .. block.Fields.Select(f => f.Label)])
        {
            foreach (var name in label.Names)
            {
                if (!_labels.TryGetValue(name, out var labels)) _labels[name] = labels = [];
                labels.Add(LabelCount);
            }

            LabelCount++;
        }
    }
}
