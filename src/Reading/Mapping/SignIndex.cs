using System.Buffers;
using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>The signs by which a document shows whose form it follows: the number a form bears, and names of places.</summary>
internal sealed class SignIndex
{
    private const int LongestLine = 60;
    private const int HeadRows = 6;
    private readonly List<(string Words, Form Form, bool IsMark)> _signs = [];
    private readonly SearchValues<string> _any;

    public SignIndex(IReadOnlyList<Form> forms)
    {
        foreach (var form in forms)
        {
            foreach (var mark in form.Marks) _signs.Add((mark, form, true));
            foreach (var place in form.Places) _signs.Add((place, form, false));
        }

        _any = SearchValues.Create([.. _signs.Select(s => s.Words)], StringComparison.Ordinal);
    }

    /// <summary>What the titles and the first rows of the tables show.</summary>
    public Signs Of(Document document)
    {
        var signs = new Signs();
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph) Look(paragraph.Text, signs);
            else if (block is Table table)
                foreach (var row in table.Rows.Take(HeadRows))
                    foreach (var cell in row.Cells) Look(cell.Text, signs);
        }

        return signs;
    }

    private void Look(string text, Signs signs)
    {
        if (text.Length > LongestLine || _signs.Count == 0 || !text.AsSpan().ContainsAny(_any)) return;
        foreach (var (words, form, isMark) in _signs)
            if (text.Contains(words, StringComparison.Ordinal)) signs.Add(form, words, isMark);
    }
}

/// <summary>The signs a document shows, with the words that show them.</summary>
internal sealed class Signs
{
    private readonly Dictionary<Form, string> _marks = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Form, string> _places = new(ReferenceEqualityComparer.Instance);

    public string? Mark(Form form) => _marks.GetValueOrDefault(form);

    public string? Place(Form form) => _places.GetValueOrDefault(form);

    public void Add(Form form, string words, bool isMark) => (isMark ? _marks : _places).TryAdd(form, words);
}
