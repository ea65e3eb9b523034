namespace Gouji.Reading.Mapping.General;

/// <summary>What a column of a table of no known form holds.</summary>
internal enum ColumnRole
{
    /// <summary>Nothing, or words that label nothing.</summary>
    Idle,
    Label,
    /// <summary>Numbers of rows: 序号.</summary>
    Ordinal,
    /// <summary>科目编码.</summary>
    Code,
    /// <summary>计量单位.</summary>
    Unit,
    Figure,
}
