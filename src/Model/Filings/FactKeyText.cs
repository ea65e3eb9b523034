using System.Globalization;
using System.Text;
using Gouji.Model.Catalogue;

namespace Gouji.Model.Filings;

/// <summary>
/// A fact's key as one writes it, in the notation of the forms: 总支出 @决算 [一般公共预算], 项目.支出 @年初预算 #2, 项目支出 @决算 !附件3.
/// </summary>
/// <remarks>
/// key = concept [ "@" stage { "|" stage } ] [ "[" scope "]" ] [ "#" ordinal [ ":" list ] ] [ "!" part ], blanks between them.
/// The kind of the item is the concept's own, 项目 of 项目.支出.
/// </remarks>
public static class FactKeyText
{
    public static string Print(FactKey key)
    {
        var text = new StringBuilder(key.Concept.Name);
        if (key.Stage != Stage.Unstated) text.Append(" @").AppendJoin('|', Stages.Of(key.Stage).Select(s => Vocabulary.Default.Name(s).Zh));
        if (key.Scope != FundScope.Unstated) text.Append(" [").Append(Vocabulary.Default.Name(key.Scope).Zh).Append(']');
        if (key.Item is { } item) text.Append(" #").Append(item.Ordinal.ToString(CultureInfo.InvariantCulture));
        if (key.Item?.List is { } list) text.Append(':').Append(list);
        if (key.Part is { } part) text.Append(" !").Append(part);
        return text.ToString();
    }

    /// <summary>The key, or null where the text is none: an unknown concept, stage or scope, or another sign.</summary>
    public static FactKey? Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || Vocabulary.Default.Find(words[0]) is not { } concept) return null;
        FactKey? key = new(concept);
        foreach (var word in words.AsSpan(1)) key = key is null ? null : With(key, word);
        return key;
    }

    private static FactKey? With(FactKey key, string word) => word[0] switch
    {
        '@' => StagesOf(word[1..]) is { } stages ? key with { Stage = stages } : null,
        '[' => VocabularyText.ScopeNamed(word.AsSpan().Trim("[]")) is { } scope ? key with { Scope = scope } : null,
        '#' => ItemOf(key.Concept, word[1..]) is { } item ? key with { Item = item } : null,
        '!' when word.Length > 1 => key with { Part = word[1..] },
        _ => null,
    };

    private static Stage? StagesOf(string names)
    {
        var stages = Stage.Unstated;
        foreach (var name in names.Split('|'))
        {
            if (VocabularyText.StageNamed(name) is not { } stage) return null;
            stages |= stage;
        }

        return stages;
    }

    private static ItemKey? ItemOf(Concept concept, string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var ordinal = colon < 0 ? text : text[..colon];
        return concept.ItemKind is { } kind && int.TryParse(ordinal, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new ItemKey(kind, number, colon < 0 ? null : text[(colon + 1)..])
            : null;
    }
}
