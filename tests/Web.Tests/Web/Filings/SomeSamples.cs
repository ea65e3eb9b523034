using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Filings;
using Gouji.Reading.Filings;

namespace Gouji.Web.Tests.Web.Filings;

/// <summary>Filings to try things with: those of the samples that follow a form, and generated ones of every form.</summary>
internal static class SomeSamples
{
    public static IEnumerable<(string Name, Filing Filing)> Read(string pattern) =>
        from path in Directory.EnumerateFiles(Path.Combine(Root, "samples"), pattern).Order(StringComparer.Ordinal)
        let read = FilingReader.Read(path) as FilingRead
        where read is not null
        select (Path.GetFileName(path), read.Filing);

    public static IEnumerable<(string Name, Filing Filing)> Generated() =>
        from form in FormCatalogue.All
        from seed in new[] { 7, 19 }
        select ($"{form.Id} {seed}", SomeFiling.Consistent(form, seed, seed == 19 ? 5 : 0));

    public static IEnumerable<(string Name, Filing Filing)> All() => Read("*.*").Concat(Generated());

    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Gouji.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Gouji.slnx above.");
    }
}
