using Gouji.Model;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>What a section's headings lend to the sentences under it, told once for all of them.</summary>
internal sealed class SectionSetting
{
    private static readonly string[] s_totalSections = ["支出情况", "收支", "预算", "资金情况", "支出绩效", "基本情况", "部门概况", "单位概况"];
    private readonly string[] _headings;
    private readonly SectionSetting? _parent;
    private readonly string _part;
    private string? _listName;

    private SectionSetting(Section section, SectionSetting? parent, string part, WordIndex index)
    {
        (Section, _parent, _part) = (section, parent, part);
        OwnScope = index.FirstScope(section.Title);
        Scope = OwnScope != FundScope.Unstated ? OwnScope : parent?.Scope ?? FundScope.Unstated;
        IsOnProjects = Says("项目");
        IsInProjects = IsOnProjects || parent?.IsInProjects == true;
        MayStateTotal = Array.Exists(s_totalSections, Says) || parent?.MayStateTotal == true;
        ClassConcept = Says("项目支出") ? "类.项目支出" : Says("基本支出") ? "类.基本支出" : parent?.ClassConcept;
        _headings = [.. parent?._headings ?? [part], section.Heading.Text.Trim(' ', '\t', '\u3000')];
    }

    public Section Section { get; }

    /// <summary>The fund scope that the heading itself names.</summary>
    public FundScope OwnScope { get; }

    /// <summary>The fund scope of the nearest heading that names one.</summary>
    public FundScope Scope { get; }

    public bool IsOnProjects { get; }

    public bool IsInProjects { get; }

    public bool MayStateTotal { get; }

    /// <summary>The concept that function classes break down here, or null where the headings name none.</summary>
    public string? ClassConcept { get; }

    /// <summary>The name of the list that the section's function classes make up.</summary>
    public string ListName => _listName ??= ListIn(_part, Section.Heading.Place.Words.Zh);

    public static string ListIn(string part, string heading) => $"{part}·{heading}";

    /// <summary>The settings of a part's sections, in their order.</summary>
    public static List<SectionSetting> Of(List<Section> sections, string part, WordIndex index)
    {
        List<SectionSetting> settings = new(sections.Count);
        SectionSetting? last = null;
        foreach (var section in sections) settings.Add(last = new SectionSetting(section, last?.Upwards(section.Parent), part, index));
        return settings;
    }

    /// <summary>The headings above what is labelled so, outermost first, and the label.</summary>
    public IReadOnlyList<string> Path(string label) => [.. _headings, label];

    /// <summary>The setting of a section that is this one or stands above it.</summary>
    private SectionSetting? Upwards(Section? section)
    {
        var setting = this;
        while (setting is not null && !ReferenceEquals(setting.Section, section)) setting = setting._parent;
        return setting;
    }

    private bool Says(string word) => Section.Title.Contains(word, StringComparison.Ordinal);
}
