using Gouji.Model.Catalogue;

namespace Gouji.Model.Forms;

/// <summary>The official forms built in from forms/.</summary>
public static class FormCatalogue
{
    private static readonly Lazy<IReadOnlyList<Form>> s_all = new(() =>
        [.. EmbeddedText.All(typeof(Form).Assembly, "forms/").Select(f => FormText.Parse(f.Name, f.Text, Vocabulary.Default))]);

    public static IReadOnlyList<Form> All => s_all.Value;
}
