using Gouji.Model.Catalogue;

namespace Gouji.Model.Forms;

/// <summary>The official forms built in from forms/, in the order of their names.</summary>
public static class FormCatalogue
{
    private static readonly Lazy<IReadOnlyList<Form>> s_all = new(() =>
        [.. EmbeddedText.All(typeof(Form).Assembly, "forms/").Select(f => FormText.Parse(f.Name, f.Text, Vocabulary.Default))]);

    public static IReadOnlyList<Form> All => s_all.Value;

    /// <summary>The form of an id, or null.</summary>
    public static Form? Find(string? id)
    {
        foreach (var form in All)
            if (form.Id == id) return form;
        return null;
    }
}
