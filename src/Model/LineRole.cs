namespace Gouji.Model;

/// <summary>What a row or column is to those around it.</summary>
public enum LineRole
{
    /// <summary>A line like others.</summary>
    Plain,
    /// <summary>合计, 总计, 共计.</summary>
    Total,
    /// <summary>小计.</summary>
    Subtotal,
    /// <summary>其中：, a part of the line before that need not be all of it.</summary>
    OfWhich,
}
