using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>Reads fields printed as “label：value” in paragraphs: cover lines and the line of signatures under a table.</summary>
internal sealed class FieldMapping(Harvest harvest, string part, FieldLabels fields)
{
    /// <summary>Behind a name, the place for the seal.</summary>
    private static readonly string[] s_seals = ["（盖章）", "(盖章)", "（公章）", "(公章)", "（印章）", "（签字）", "（签章）"];

    /// <summary>States every field of the paragraph; true when there was one.</summary>
    public bool Map(Paragraph paragraph)
    {
        if (!paragraph.Text.AsSpan().ContainsAny(':', '：')) return false;
        var found = Find(paragraph.Text);
        for (var i = 0; i < found.Count; i++)
        {
            var (label, _, valueStart) = found[i];
            var end = i + 1 < found.Count ? found[i + 1].Start : paragraph.Text.Length;
            State(paragraph, label, valueStart, end);
        }

        return found.Count > 0;
    }

    private void State(Paragraph paragraph, FormField field, int start, int end)
    {
        var raw = paragraph.Text.AsSpan(start, end - start);
        var value = raw.Trim(" \t\u3000\u00a0");
        var from = start + (value.Length == 0 ? 0 : raw.IndexOf(value));
        var concept = field.Meaning.Concept!;
        var unsealed = Unsealed(value);
        harvest.State(concept, harvest.Unstated, CellValue.Of(concept, unsealed.ToString(), null), new Source(
            paragraph.Place.Within(from, unsealed.Length), field.Label.Name, part, [part, field.Label.Name])
        { FormLabel = field.Label.Name });
    }

    private static ReadOnlySpan<char> Unsealed(ReadOnlySpan<char> value)
    {
        foreach (var mark in s_seals)
            if (value.EndsWith(mark)) return value[..^mark.Length].TrimEnd(" \u3000");
        return value;
    }

    private List<(FormField Field, int Start, int ValueStart)> Find(string text)
    {
        List<(FormField, int Start, int)> found = [];
        var from = 0;
        for (var colon = text.IndexOfAny([':', '：']); colon >= 0; colon = text.IndexOfAny([':', '：'], colon + 1))
        {
            if (FieldEndingAt(text, from, colon) is { } hit) found.Add((hit.Field, hit.Start, colon + 1));
            from = colon + 1;
        }

        return found;
    }

    /// <summary>The field whose label stands right before the colon.</summary>
    private (FormField Field, int Start)? FieldEndingAt(string text, int from, int colon)
    {
        var end = colon;
        while (end > from && Wording.Characters.IsBlank(text[end - 1])) end--;
        return fields.EndingAt(text, from, end);
    }
}
