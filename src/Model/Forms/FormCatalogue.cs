using Gouji.Model.Catalogue;

namespace Gouji.Model.Forms;

/// <summary>The official forms built in from forms/, in the order of their names.</summary>
public static class FormCatalogue
{
    private static readonly Lazy<IReadOnlyList<Form>> s_all = new(Load);

    public static IReadOnlyList<Form> All => s_all.Value;

    /// <summary>The form of an id, or null.</summary>
    public static Form? Find(string? id)
    {
        foreach (var form in All)
            if (form.Id == id) return form;
        return null;
    }

    private static List<Form> Load()
    {
        var files = EmbeddedText.All(typeof(Form).Assembly, "forms/").ToDictionary(f => f.Name, f => f.Text, StringComparer.Ordinal);
        List<Form> forms = [];
        foreach (var (name, text) in files)
            if (name.EndsWith("/form.txt", StringComparison.Ordinal)) forms.Add(Drawn(FormText.Parse(name, text, Vocabulary.Default), name[..^"form.txt".Length] + "layout.txt", files));
        return forms;
    }

    private static Form Drawn(Form form, string layout, Dictionary<string, string> files) =>
        files.TryGetValue(layout, out var text) ? form with { Layouts = LayoutText.Parse(layout, text, form) } : form;
}
