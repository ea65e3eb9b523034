using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>Reads the sentences of a page's findings: <c>key: Chinese</c> and <c>key.en: English</c>, with {placeholders}.</summary>
internal sealed class ConclusionSection(PageSource source, PageErrors errors)
{
    private const string English = ".en";

    private readonly Dictionary<string, (string Text, int Line)> _chinese = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Text, int Line)> _english = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, Sentence> Parse(PageSource source, PageErrors errors) =>
        new ConclusionSection(source, errors).Read();

    private Dictionary<string, Sentence> Read()
    {
        foreach (var line in source.Lines(RuleSection.Conclusions)) Take(line, line.In(source.Whole));
        if (_chinese.Count == 0 && source[RuleSection.Conclusions].Exists)
            errors.Add(source[RuleSection.Conclusions].Line, 1, PageSentences.NoConclusion);
        foreach (var (key, (_, line)) in _english)
            if (!_chinese.ContainsKey(key)) errors.Add(line, 1, PageSentences.ConclusionInOneLanguage(key, "中文", "Chinese"));
        return Together();
    }

    private Dictionary<string, Sentence> Together()
    {
        var sentences = new Dictionary<string, Sentence>(StringComparer.Ordinal);
        foreach (var (key, (chinese, line)) in _chinese)
        {
            if (_english.TryGetValue(key, out var english)) sentences.Add(key, new Sentence(chinese, english.Text));
            else errors.Add(line, 1, PageSentences.ConclusionInOneLanguage(key, "英文", "English"));
        }

        return sentences;
    }

    private void Take(PageLine line, ReadOnlySpan<char> content)
    {
        if (content.IsWhiteSpace()) return;
        var colon = content.IndexOf(':');
        var key = colon < 0 ? "" : content[..colon].Trim().ToString();
        if (!IsKey(key)) errors.Add(line.Number, 1, PageSentences.NotAConclusion);
        else TakeSentence(line, key, content[(colon + 1)..].Trim().ToString());
        if (UnbalancedBrace(content) is >= 0 and var at) errors.Add(line.Number, at + 1, PageSentences.Brace);
    }

    private void TakeSentence(PageLine line, string key, string text)
    {
        var isEnglish = key.EndsWith(English, StringComparison.Ordinal);
        var (sentences, name) = isEnglish ? (_english, key[..^English.Length]) : (_chinese, key);
        if (text.Length == 0) errors.Add(line.Number, 1, PageSentences.KeyEmpty(key));
        if (!sentences.TryAdd(name, (text, line.Number))) errors.Add(line.Number, 1, PageSentences.KeyTwice(key));
    }

    private static bool IsKey(string key)
    {
        if (key.Length == 0 || !char.IsAsciiLetter(key[0])) return false;
        foreach (var c in key)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.')) return false;
        return true;
    }

    /// <summary>Where a brace stands that opens no placeholder or closes none, or -1.</summary>
    private static int UnbalancedBrace(ReadOnlySpan<char> text)
    {
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && open >= 0) return i;
            if (text[i] == '}' && (open < 0 || i == open + 1)) return i;
            if (text[i] is '{' or '}') open = text[i] == '{' ? i : -1;
        }

        return open;
    }
}
