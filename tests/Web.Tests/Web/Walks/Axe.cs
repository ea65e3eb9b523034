using System.Text.Json;
using Gouji.Web.Tests.Web.Filings;
using Microsoft.Playwright;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>axe-core before a page: every violation as one line of rule, place and reason.</summary>
internal static class Axe
{
    // Given to the page by the test, not by a script element: the policy of the pages would not let it in.
    private static readonly Lazy<string> s_script = new(() => File.ReadAllText(Path.Combine(SomeSamples.Root, "src", "Web", "node_modules", "axe-core", "axe.min.js")));

    private const string Run = """
        async () => {
          const found = await axe.run(document, { resultTypes: ['violations'] });
          return JSON.stringify(found.violations.flatMap(v => v.nodes.slice(0, 4).map(n => `${v.id} ${n.target.join(' ')}: ${(n.failureSummary ?? '').replace(/\s+/g, ' ')}`)));
        }
        """;

    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(s_script.Value);
        return JsonSerializer.Deserialize<List<string>>(await page.EvaluateAsync<string>(Run))!;
    }
}
