using System.Globalization;
using Gouji.Checking.Formulas;
using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>Reads the lines <c>key: value</c> of a page's header; what follows a blank and # is a remark.</summary>
internal sealed class PageHeaderText(PageSource source, PageErrors errors)
{
    private static readonly string[] s_keys = ["id", "title", "title-en", "severity", "status", "reports", "computes"];

    /// <summary>Keys a page may do without stand last.</summary>
    private const int Required = 6;

    private const string All = "齐全";

    private static readonly string[] s_severities = ["error", "verify", "advice", "privacy"];

    private static readonly string[] s_states = ["draft", "active", "retired"];

    private readonly (string Value, int Line, int Column)[] _values = new (string, int, int)[s_keys.Length];

    public static PageHeader? Parse(PageSource source, PageErrors errors) =>
        source.Header.Exists ? new PageHeaderText(source, errors).Read() : null;

    private PageHeader Read()
    {
        foreach (var row in source.Lines(source.Header)) Take(row, row.In(source.Whole));
        for (var i = 0; i < Required; i++)
            if (_values[i].Line == 0) errors.Add(source.Header.Line, 1, PageSentences.KeyMissing(s_keys[i]));
        var (_, line, column) = _values[0];
        var title = new Sentence(Value("title"), Value("title-en"));
        return new PageHeader(Id(), (line, column), title, SeverityOf(), StatusOf(), List("reports"), Computes());
    }

    private void Take(PageLine line, ReadOnlySpan<char> content)
    {
        if (content.IsWhiteSpace()) return;
        var colon = content.IndexOf(':');
        if (colon < 0) errors.Add(line.Number, 1, PageSentences.NotKeyAndValue);
        else TakeKey(line, content[..colon].Trim().ToString(), content[(colon + 1)..], colon + 1);
    }

    private void TakeKey(PageLine line, string key, ReadOnlySpan<char> rest, int before)
    {
        var index = Array.IndexOf(s_keys, key);
        var remark = rest.IndexOf(" #");
        var value = (remark < 0 ? rest : rest[..remark]).Trim();
        if (index < 0) ReportUnknown(line, key);
        else if (_values[index].Line > 0) errors.Add(line.Number, 1, PageSentences.KeyTwice(key));
        else if (value.IsEmpty) errors.Add(line.Number, before + 1, PageSentences.KeyEmpty(key));
        if (index >= 0 && _values[index].Line == 0) _values[index] = (value.ToString(), line.Number, before + 1 + rest.IndexOf(value));
    }

    private void ReportUnknown(PageLine line, string key)
    {
        var suggestion = Likeness.Closest(key, s_keys);
        errors.Add(line.Number, 1, PageSentences.UnknownKey(key, suggestion), suggestion);
    }

    private string Value(string key) => _values[Array.IndexOf(s_keys, key)].Value ?? "";

    private string Id()
    {
        var (id, line, column) = _values[0];
        if (string.IsNullOrEmpty(id)) return "";
        if (!RuleFileName.IsId(id)) errors.Add(line, column, PageSentences.NotAnId(id));
        else if (RuleFileName.IdIn(source.File) is { } named && named != id)
            errors.Add(line, column, PageSentences.IdIsNotFileName(id, named));
        return id;
    }

    private Severity SeverityOf() => (Severity)OneOf(s_severities, "severity", Value("severity"));

    /// <summary>The index of a word that must be one of few; 0 with a complaint where it is not.</summary>
    private int OneOf(string[] words, string key, string word)
    {
        var (_, line, column) = _values[Array.IndexOf(s_keys, key)];
        var index = Array.IndexOf(words, word);
        if (index < 0 && word.Length > 0) errors.Add(line, column, PageSentences.NotOneOf(key, word, words));
        return Math.Max(0, index);
    }

    /// <summary><c>active since 2026-11</c></summary>
    private RuleStatus StatusOf()
    {
        var words = Value("status").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return new RuleStatus(RuleState.Draft, default);
        var state = (RuleState)OneOf(s_states, "status", words[0]);
        var since = default(DateOnly);
        var isDated = words is [_, "since", var month] && IsMonth(month, out since);
        if (!isDated) errors.Add(_values[4].Line, _values[4].Column, PageSentences.StatusWithoutMonth);
        return new RuleStatus(state, since);
    }

    private static bool IsMonth(string text, out DateOnly first) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out first);

    /// <summary><c>三公经费、总支出 齐全</c></summary>
    private DefinedName[] Computes() =>
        [.. List("computes").Select(n => n.EndsWith(" " + All, StringComparison.Ordinal) ? new DefinedName(n[..^(All.Length + 1)].Trim(), true) : new DefinedName(n, false))];

    private string[] List(string key) =>
        Value(key).Split(['、', ',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
