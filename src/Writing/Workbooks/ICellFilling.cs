namespace Gouji.Writing.Workbooks;

/// <summary>Says what stands in the cells of a sheet: what the paper prints, or what is to be filled in.</summary>
internal interface ICellFilling
{
    FilledCell Fill(SheetPlan plan, PlannedCell cell);
}
