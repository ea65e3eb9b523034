using Gouji.Checking.Formulas;
using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>The text of a rule page with the places of its sections, from which its parts are read.</summary>
/// <param name="Whole">The text of the page.</param>
/// <param name="Sections">By <see cref="RuleSection"/>; the default where a section is missing.</param>
internal sealed record PageSource(string File, string Whole, FormulaNames Names, PageStretch Header, IReadOnlyList<PageStretch> Sections)
{
    public PageStretch this[RuleSection section] => Sections[(int)section];

    public PageLines Lines(PageStretch stretch) => new(Whole, stretch.Start, stretch.End, stretch.Line + 1);

    public PageLines Lines(RuleSection section) => Lines(this[section]);

    public ReadOnlySpan<char> Text(RuleSection section) => Whole.AsSpan(this[section].Start, this[section].Length).Trim();

    /// <summary>The Chinese lines of a section, and the English ones after <c>EN:</c>; without them the Chinese stands for both.</summary>
    public Sentence Sentence(RuleSection section) => SentenceText.Parse(Text(section));
}

/// <summary>The inside of a section: the line of its heading, and where its text lies.</summary>
internal readonly record struct PageStretch(int Line, int Start, int End)
{
    public bool Exists => Line > 0;

    public int Length => End - Start;
}
