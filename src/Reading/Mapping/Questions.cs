using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>Why something printed was not understood, in the words people are asked with.</summary>
internal static class Questions
{
    public static readonly Sentence UnknownAmount = new("这个数字说的是什么，没有认出来", "it was not understood what this figure is about");
    public static readonly Sentence UnknownRow = new("表中这一行不在已知的表式里", "this row is not in the known form");
    public static readonly Sentence UnknownCell = new("这个单元格里的数字没有对上行名或列名", "this cell's figure could not be tied to a row or a column");
    public static readonly Sentence NotANumber = new("这里应填数字", "a number is wanted here");
    public static readonly Sentence NoResult = new("这里是公式，没有算出的数；请用 Excel 或 WPS 打开，重新计算后保存", "a formula without its result stands here; open the workbook in Excel or WPS, recalculate and save it");
    public static readonly Sentence UnknownTable = new("这张表不在已知的表式里", "this table is not in the known forms");

    /// <summary>Why a cell that should hold a number does not.</summary>
    public static Sentence NoNumber(Cell cell) => cell.Formula is null ? NotANumber : NoResult;
}
