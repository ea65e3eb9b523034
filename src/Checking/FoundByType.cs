using System.Diagnostics.CodeAnalysis;

namespace Gouji.Checking;

/// <summary>One instance of every class of this assembly that is a <typeparamref name="T"/>, by name: a new rule or hypothesis is a file and no list.</summary>
internal static class FoundByType<T> where T : class
{
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The assembly is kept whole when the command is published as one file.")]
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The assembly is kept whole when the command is published as one file.")]
    [UnconditionalSuppressMessage("Trimming", "IL2072", Justification = "The assembly is kept whole when the command is published as one file.")]
    public static List<T> All() => [.. typeof(T).Assembly.GetTypes()
        .Where(t => t.IsAssignableTo(typeof(T)) && !t.IsInterface)
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (T)Activator.CreateInstance(t)!)];
}
