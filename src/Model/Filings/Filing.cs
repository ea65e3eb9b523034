namespace Gouji.Model.Filings;

/// <summary>
/// 填报: what one unit enters for one fiscal year under one form, each fact once. All documents are written from it; a report that was read becomes
/// one, with what its parts state differently kept apart.
/// </summary>
public sealed record Filing(string FormId, int Year, string UnitName)
{
    /// <summary>The namespace of the XML part in which a document carries the filing it was written from, as JSON.</summary>
    public const string Namespace = "urn:gouji:filing:1";

    /// <summary>The facts, each key once, in the order in which the form asks for them.</summary>
    public IReadOnlyList<Entry> Entries { get; init; } = [];

    /// <summary>The projects, indicators, function classes … its facts are about, each once, in the order of their lists.</summary>
    public IReadOnlyList<FilingItem> Items { get; init; } = [];

    /// <summary>The body text in its order; empty where it is yet to be drafted from the facts.</summary>
    public IReadOnlyList<BodyParagraph> Body { get; init; } = [];

    /// <summary>The ids of the parts a report that was read has, 附件2, 附件4（2）, so that it is written with the same; empty where the data were entered.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];

    /// <summary>What an imported report holds beside the parts of the form, kept as it stands.</summary>
    public IReadOnlyList<Appendix> Appendices { get; init; } = [];
}

/// <summary>One of several like things, and its name as it is printed.</summary>
public sealed record FilingItem(ItemKey Key, string Name);

/// <summary>Blocks of an imported report that fill no part of the form.</summary>
/// <param name="Part">The part they stood in or behind: 附件2, 表5.</param>
public sealed record Appendix(string Part, IReadOnlyList<Block> Blocks);
