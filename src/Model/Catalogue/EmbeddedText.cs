using System.Reflection;

namespace Gouji.Model.Catalogue;

/// <summary>The data files built into an assembly: vocabulary, forms, rules. They travel with the program, so nothing is looked for on disk.</summary>
public static class EmbeddedText
{
    /// <summary>The text of every embedded file whose name starts with <paramref name="prefix"/>, by name, in name order.</summary>
    public static IReadOnlyList<(string Name, string Text)> All(Assembly assembly, string prefix) =>
        [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, One(assembly, name)))];

    public static string One(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"No embedded file {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
