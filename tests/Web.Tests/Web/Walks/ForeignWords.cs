using System.Text.Json;
using Microsoft.Playwright;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>
/// Chinese on an English page. What is marked as Chinese is data or the brand and may stand; so may names of units and people, and what stands word for word in the
/// report that the page is about.
/// </summary>
internal static class ForeignWords
{
    private const string Find = """
        ([data, report]) => {
          const marked = '[lang|="zh"], script, style, #sheets, #findings, .quoted, .fig, code, datalist';
          const words = text => data.reduce((left, name) => left.replaceAll(name, ' '), text).replace(/“[^”]*”/g, ' ').match(/\p{Script=Han}+/gu) ?? [];
          const isForeign = text => words(text).some(word => !report.includes(word));
          const found = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
            if (element.closest(marked)) continue;
            const texts = node.nodeType === Node.TEXT_NODE ? [node.data] : ['aria-label', 'title', 'placeholder', 'alt'].map(name => element.getAttribute(name) ?? '');
            for (const text of texts) if (isForeign(text)) found.add(`${element.tagName.toLowerCase()}.${element.className}: ${text.trim().slice(0, 80)}`);
          }
          return JSON.stringify([...found]);
        }
        """;

    /// <param name="data">Names of units, people and files that may stand in any language.</param>
    /// <param name="report">The words of the report, without blanks.</param>
    public static async Task<IReadOnlyList<string>> OnAsync(IPage page, IReadOnlyList<string> data, string report) =>
        JsonSerializer.Deserialize<List<string>>(await page.EvaluateAsync<string>(Find, new object[] { data, report }))!;
}
