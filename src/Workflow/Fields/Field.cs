namespace Gouji.Workflow.Fields;

/// <summary>One thing a case holds, as it stands now: a fact, the name of an item, a paragraph, an appendix.</summary>
public sealed class Field
{
    /// <summary>The longest key; a fact's key in the notation of the forms is far shorter.</summary>
    public const int LongestKey = 300;

    /// <summary>The longest text, in characters: an appendix of many pages is the longest there is.</summary>
    public const int LongestText = 2_000_000;

    public required long CaseId { get; init; }

    /// <summary>总支出 @决算 [一般公共预算], 名称 项目 #2, 正文 0010, 附录 1.</summary>
    public required string Key { get; init; }

    /// <summary>As it was typed or read; null: no longer there.</summary>
    public string? Text { get; internal set; }

    /// <summary>Where it comes from and whether it waits to be revised, in the notation of whoever wrote it; null: typed.</summary>
    public string? Note { get; internal set; }

    /// <summary>The revision of the case that wrote it.</summary>
    public long Revision { get; internal set; }

    /// <summary>Who wrote it.</summary>
    public long AccountId { get; internal set; }

    /// <summary>The field as an edit that was kept left it.</summary>
    public static Field Of(Edit edit) => new() { CaseId = edit.CaseId, Key = edit.Key, Text = edit.Text, Note = edit.Note, Revision = edit.Revision, AccountId = edit.AccountId };
}
