namespace Gouji.Model.Filings;

/// <summary>The hidden sheets of the workbooks we write, by name: they hold no figures of the report.</summary>
public static class FilingSheets
{
    /// <summary>The data the workbook was written from, as JSON cut into the cells of column A.</summary>
    public const string Carried = "勾稽数据";

    /// <summary>The numbers in targets such as ≥95%, worked out for the formulas of the scores.</summary>
    public const string Numbers = "勾稽计算";
}
