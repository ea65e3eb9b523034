namespace Gouji.Model.Filings;

/// <summary>What the workbooks we write hold beside the report, by name: it is no text of the report and no trace of anybody.</summary>
public static class FilingSheets
{
    /// <summary>The data the workbook was written from, as JSON cut into the cells of column A.</summary>
    public const string Carried = "勾稽数据";

    /// <summary>The numbers in targets such as ≥95%, worked out for the formulas of the scores.</summary>
    public const string Numbers = "勾稽计算";

    /// <summary>Stands beside the name of a cell that a formula of ours works out.</summary>
    public const string Computed = "=";

    /// <summary>The sheet that tells how to fill in the others, in the language of whoever made it.</summary>
    public static Sentence HowToFillIn { get; } = new("填报说明", "how to fill in");

    /// <summary>The author of the notes that say what is to be filled in.</summary>
    public const string Guide = "勾稽填报说明";
}
