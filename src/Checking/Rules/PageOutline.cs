using Gouji.Checking.Formulas;

namespace Gouji.Checking.Rules;

/// <summary>
/// Finds the header and the sections of a rule page in one walk over its lines, and says which are missing or out of
/// order.
/// </summary>
internal sealed class PageOutline(string text, PageErrors errors)
{
    private readonly PageStretch[] _sections = new PageStretch[RuleSections.Titles.Count];
    private PageStretch _header;
    private PageStretch _open;
    private int _openIndex = -1;
    private int _latest = -1;
    private bool _isFenced;
    private bool _isHeader;
    private int _lastLine;

    public static PageSource Of(string file, string text, FormulaNames names, PageErrors errors) =>
        new PageOutline(text, errors).Read(file, names);

    private PageSource Read(string file, FormulaNames names)
    {
        foreach (var line in new PageLines(text, 0, text.Length, 1)) Take(line, line.In(text));
        Close(text.Length);
        if (!_header.Exists || _isHeader) errors.Add(1, 1, PageSentences.NoHeader);
        ReportMissing();
        return new PageSource(file, text, names, _header, _sections);
    }

    private void Take(PageLine line, ReadOnlySpan<char> content)
    {
        _lastLine = line.Number;
        if (line.Number == 1 && content.TrimEnd() is "---") StartHeader(line);
        else if (_isHeader) TakeHeaderLine(line, content);
        else if (content.StartsWith("```")) _isFenced = !_isFenced;
        else if (!_isFenced && content.StartsWith("## ")) StartSection(line, content[3..].Trim());
        else if (!_open.Exists && !content.IsWhiteSpace() && _header.Exists) errors.Add(line.Number, 1, PageSentences.OutsideSection);
    }

    private void StartHeader(PageLine line)
    {
        _isHeader = true;
        _header = new PageStretch(line.Number, After(line), After(line));
    }

    private void TakeHeaderLine(PageLine line, ReadOnlySpan<char> content)
    {
        if (content.TrimEnd() is not "---") return;
        _isHeader = false;
        _header = _header with { End = line.Start };
    }

    private void StartSection(PageLine line, ReadOnlySpan<char> title)
    {
        Close(line.Start);
        _openIndex = RuleSections.IndexOf(title);
        _open = new PageStretch(line.Number, After(line), 0);
        if (_openIndex < 0) ReportUnknown(line, title.ToString());
        else if (_sections[_openIndex].Exists) errors.Add(line.Number, 4, PageSentences.SectionTwice(title.ToString()));
        else if (_openIndex < _latest)
            errors.Add(line.Number, 4, PageSentences.SectionMisplaced(title.ToString(), RuleSections.Titles[_latest]));
        _latest = Math.Max(_latest, _openIndex);
    }

    private void ReportUnknown(PageLine line, string title)
    {
        var suggestion = Likeness.Closest(title, RuleSections.Titles);
        errors.Add(line.Number, 4, PageSentences.UnknownSection(title, suggestion), suggestion);
    }

    private void Close(int end)
    {
        if (_openIndex >= 0 && !_sections[_openIndex].Exists) _sections[_openIndex] = _open with { End = end };
    }

    /// <summary>A missing section is reported where it should stand: before the next one there is, or at the end.</summary>
    private void ReportMissing()
    {
        for (var i = 0; i < _sections.Length; i++)
        {
            if (_sections[i].Exists) continue;
            var next = Array.Find(_sections[i..], s => s.Exists);
            errors.Add(next.Exists ? next.Line : Math.Max(1, _lastLine), 1, PageSentences.SectionMissing(RuleSections.Titles[i]));
        }
    }

    /// <summary>Where the line after this one starts.</summary>
    private int After(PageLine line)
    {
        var end = text.AsSpan(line.Start).IndexOf('\n');
        return end < 0 ? text.Length : line.Start + end + 1;
    }
}
