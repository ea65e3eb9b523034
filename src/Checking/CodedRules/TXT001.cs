using System.Buffers;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Nothing of the editor or of a template is left in the report: bookmarks of pasted links, broken references, places to be filled in, changes not yet accepted.</summary>
internal sealed class TXT001 : ICodedRule
{
    private const string PastedLink = "OLE_LINK";
    private const string Fillings = "镇乡县市区省村局委办厅年月日万个项元";

    private static readonly (string Key, string Text)[] s_artefacts =
    [
        ("bookmark", "[bookmark:"), ("bookmark", PastedLink),
        ("reference", "错误!未找到"), ("reference", "错误！未找到"), ("reference", "错误!书签"), ("reference", "错误！书签"), ("reference", "Error! "),
        ("template", "此处填写"), ("template", "此处输入"), ("template", "单击此处"), ("template", "（请填"), ("template", "（待补充"),
    ];

    /// <summary>Characters one of which stands in every artefact, so that most paragraphs are left at once.</summary>
    private static readonly SearchValues<char> s_signs = SearchValues.Create("[OE错此请待XＸ×＊*");

    private static readonly string[] s_blanks = ["XX", "××", "＊＊", "**", "ＸＸ"];

    private static readonly (TraceKind Kind, string Key)[] s_traces =
        [(TraceKind.TrackedInsertion, "tracked"), (TraceKind.TrackedDeletion, "tracked"), (TraceKind.Comment, "comment"), (TraceKind.HiddenText, "hidden"), (TraceKind.HiddenCells, "cells")];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        Dictionary<string, List<Spot>> found = [];
        foreach (var trace in context.Report.Document.Traces) Take(found, trace);
        var passages = ReportText.Of(context.Book).Passages;
        foreach (var passage in passages) Take(found, passage);
        foreach (var (key, spots) in found) yield return Fail(context, key, spots);
        if (found.Count == 0 && passages.Count > 0) yield return context.Holds();
    }

    private static void Take(Dictionary<string, List<Spot>> found, Trace trace)
    {
        var key = trace.Kind == TraceKind.Bookmark ? trace.Name.StartsWith(PastedLink, StringComparison.Ordinal) ? "bookmark" : null
            : Array.Find(s_traces, t => t.Kind == trace.Kind).Key;
        if (key is not null) Add(found, key, new Spot(trace.Place, "", trace.Name));
    }

    private static void Take(Dictionary<string, List<Spot>> found, Passage passage)
    {
        if (!passage.Text.AsSpan().ContainsAny(s_signs)) return;
        foreach (var (key, text) in s_artefacts)
            if (passage.Text.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at)
            {
                Add(found, key, passage.Spot(at, Sign(passage.Text, at, text.Length)));
                break;
            }

        if (Blank(passage.Text) is { } blank) Add(found, "placeholder", passage.Spot(blank.Start, blank.Length));
    }

    /// <summary>To the closing bracket of what an editor printed.</summary>
    private static int Sign(string text, int at, int length)
    {
        var close = text.AsSpan(at).IndexOfAny(']', '）', '。');
        return close >= length ? close + 1 : length;
    }

    /// <summary>XX镇, ××万元: a place to be filled in. A masked telephone or name (张××镇长) is none.</summary>
    private static (int Start, int Length)? Blank(string text)
    {
        foreach (var mark in s_blanks)
        {
            var at = text.IndexOf(mark, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '@'))) continue;
            var end = at + mark.Length;
            while (end < text.Length && text[end] == mark[0]) end++;
            var isTitle = end + 1 < text.Length && text[end + 1] == '长';
            if (end < text.Length && !isTitle && Fillings.Contains(text[end], StringComparison.Ordinal)) return (at, end + 1 - at);
        }

        return null;
    }

    private static void Add(Dictionary<string, List<Spot>> found, string key, Spot spot)
    {
        if (!found.TryGetValue(key, out var spots)) found[key] = spots = [];
        spots.Add(spot);
    }

    private static string Where(RuleContext context, Location place) => ReportText.Of(context.Book).At(place)?.Where ?? place.Words.Zh;

    /// <summary>Whether an editor printed the bookmark as text, brackets and all.</summary>
    private static bool IsPrinted(Spot spot) => spot.Printed.StartsWith('[');

    /// <summary>What is printed whole can go; a bookmark that is none of the text is not for a repair of the text.</summary>
    private static Outcome Corrected(Outcome outcome, List<Spot> spots) => outcome is not Fails fails || !spots.TrueForAll(s => IsPrinted(s) && s.Printed.EndsWith(']')) ? outcome : fails with
    {
        Finding = fails.Finding with { Corrections = [.. spots.Select(s => new Correction(s, s.Printed, "", CheckingSentences.LeftOver))] },
    };

    private static Outcome Fail(RuleContext context, string key, List<Spot> spots)
    {
        var place = spots[0].Where.Length > 0 ? spots[0] : spots[0] with { Where = Where(context, spots[0].Location) };
        var outcome = context.Fails(key, place, null, spots.Skip(1), key, ("原文", spots[0].Printed), ("个数", spots.Count));
        return key switch
        {
            "tracked" or "comment" or "hidden" or "cells" => Weighed.As(Severity.Advice, outcome),
            "bookmark" when IsPrinted(spots[0]) => Corrected(Weighed.As(Severity.Error, outcome), spots),
            _ => outcome,
        };
    }
}
