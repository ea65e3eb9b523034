using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The chapters on problems and on measures name something of this unit's year: a figure, a project or an indicator.</summary>
internal sealed class TXT005 : ICodedRule
{
    private const int ShortChapter = 20;
    private static readonly string[] s_chapters = ["问题", "措施"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var town = string.Concat(context.Book.Of("单位名称").Select(s => s.Value.Printed).Take(1));
        List<string> names = [.. context.Report.Statements.Select(s => s.At.Item).Where(i => i is { Kind: "项目" or "指标" }).Select(i => i!.Name).Distinct()];
        foreach (var word in s_chapters)
        {
            var chapter = ReportText.Of(context.Report).Chapter(word).ToList();
            if (chapter.Sum(p => p.Text.Length) < ShortChapter) continue;
            if (chapter.Exists(p => Phrases.HasDigit(Unnumbered(p.Text)) || names.Exists(n => SharedWords.Any(n, p.Text, town)))) yield return context.Holds();
            else yield return context.Fails("fails", chapter[0].Spot(), null, [], word, ("章", word));
        }
    }

    private static ReadOnlySpan<char> Unnumbered(string text) => text.AsSpan()[Model.Catalogue.LabelText.NumberingLength(text)..];
}
