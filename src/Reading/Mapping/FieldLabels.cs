using System.Buffers;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>The fields that the paragraphs of a part may print as “label：value”, by the words of their labels.</summary>
internal sealed class FieldLabels
{
    /// <summary>Blanks and quotes that may stand in a printed label.</summary>
    private const int Slack = 6;

    private readonly Dictionary<string, FormField> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FormField>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SearchValues<string> _names;
    private readonly int _longest;

    private FieldLabels(IEnumerable<FormField> fields)
    {
        foreach (var field in fields)
            foreach (var name in field.Label.Names) _fields.TryAdd(name, field);
        _lookup = _fields.GetAlternateLookup<ReadOnlySpan<char>>();
        _names = SearchValues.Create([.. _fields.Keys], StringComparison.Ordinal);
        _longest = _fields.Keys.Max(n => n.Length);
    }

    /// <summary>The fields of a form's part, and the unit's name wherever the form does not ask for it.</summary>
    public static FieldLabels Of(FormPart? part, Concept unit)
    {
        List<FormField> fields = [.. part?.Blocks.SelectMany(b => b.Fields) ?? []];
        if (!fields.Exists(f => f.Meaning.Concept == unit)) fields.Add(new FormField(new Label(unit.Synonyms), new Meaning(unit, default, default), false));
        return new FieldLabels(fields);
    }

    /// <summary>The field whose label ends at <paramref name="end"/> and starts at <paramref name="from"/> or behind it; the longest name wins.</summary>
    public (FormField Field, int Start)? EndingAt(string text, int from, int end)
    {
        var start = Math.Max(from, end - _longest - Slack);
        if (start >= end || !MayName(text.AsSpan(start, end - start))) return null;
        Span<char> room = stackalloc char[LabelText.Longest];
        for (; start < end; start++)
        {
            var words = LabelText.Words(text.AsSpan(start, end - start), null, room);
            if (_lookup.TryGetValue(words, out var field) && start >= end - words.Length - Slack && !char.IsWhiteSpace(text[start])) return (field, start);
        }

        return null;
    }

    /// <summary>Words are cut from a text's plain characters, so a text that does not contain a name has no part that is one.</summary>
    private bool MayName(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[text.Length];
        return plain[..LabelText.Plain(text, plain)].ContainsAny(_names);
    }
}
