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
        Passage? last = null;
        foreach (var word in s_chapters)
        {
            var chapter = ReportText.Of(context.Book).Chapter(word).ToList();
            if (chapter.Sum(p => p.Text.Length) < ShortChapter || ReferenceEquals(chapter[0], last)) continue;
            last = chapter[0];
            if (chapter.Exists(p => Phrases.HasDigit(Unnumbered(p.Text))) || NamesSomething(context, string.Join('\n', chapter.Select(p => p.Text)))) yield return context.Holds();
            else yield return context.Fails("fails", chapter[0].Spot(), null, [], word, ("章", word));
        }
    }

    private static bool NamesSomething(RuleContext context, string chapter)
    {
        var town = string.Concat(context.Book.Of("单位名称").Select(s => s.Value.Printed).Take(1));
        Item? last = null;
        foreach (var statement in context.Report.Statements)
        {
            if (statement.At.Item is not { Kind: "项目" or "指标" } item || ReferenceEquals(item, last)) continue;
            if (SharedWords.Any(item.Name, chapter, town)) return true;
            last = item;
        }

        return false;
    }

    private static ReadOnlySpan<char> Unnumbered(string text) => text.AsSpan()[Model.Catalogue.LabelText.NumberingLength(text)..];
}
