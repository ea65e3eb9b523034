using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>The headings above a sentence, outermost first.</summary>
internal static class SectionPath
{
    public static IReadOnlyList<string> Of(string part, Section? section, string label)
    {
        List<string> path = [label];
        for (var s = section; s is not null; s = s.Parent) path.Insert(0, s.Heading.Text.Trim(' ', '\t', '\u3000'));
        path.Insert(0, part);
        return path;
    }
}

/// <summary>The fund scope a chapter speaks of.</summary>
internal static class SectionScope
{
    public static FundScope Of(Section? section, WordIndex index)
    {
        for (var s = section; s is not null; s = s.Parent)
            foreach (var word in index.Find(s.Title))
                if (word.Meaning is ScopeWord { Scope: var scope }) return scope;
        return FundScope.Unstated;
    }
}
