using Gouji.Writing.Documents;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>How what a document says looks on a sheet (GB/T 9704-2012, 7: 3号 is 16 points, 2号 22, 五号 10.5).</summary>
internal static class PaperLooks
{
    public const string Imitation = "仿宋";
    public const string Black = "黑体";
    public const string Regular = "楷体";
    public const string Standard = "方正小标宋简体";

    /// <summary>The colour of what waits for a person to revise it.</summary>
    public const string ToRevise = "FFF2A8";

    private static readonly CellLook s_table = new(Imitation, 10.5m) { IsRuled = true };
    private static readonly CellLook s_head = s_table with { Font = Black, Horizontal = HorizontalPlace.Centre };
    private static readonly CellLook s_label = s_table with { Horizontal = HorizontalPlace.Left };
    private static readonly CellLook s_centred = s_table with { Horizontal = HorizontalPlace.Centre };
    private static readonly CellLook s_body = new(Imitation, 16) { Horizontal = HorizontalPlace.Left, IsAtTop = true };

    private static readonly Dictionary<TextRole, CellLook> s_roles = new()
    {
        [TextRole.Body] = s_body,
        [TextRole.Heading1] = s_body with { Font = Black },
        [TextRole.Heading2] = s_body with { Font = Regular },
        [TextRole.Heading3] = s_body with { IsBold = true },
        [TextRole.Title] = new(Standard, 22) { Horizontal = HorizontalPlace.Centre },
        [TextRole.Above] = new(Standard, 22) { Horizontal = HorizontalPlace.Centre },
        [TextRole.AnnexNumber] = new(Black, 16) { Horizontal = HorizontalPlace.Left },
        [TextRole.AnnexTitle] = new(Standard, 18) { Horizontal = HorizontalPlace.Centre },
        [TextRole.UnitLine] = new(Imitation, 10.5m) { Horizontal = HorizontalPlace.Right },
        [TextRole.Note] = new(Imitation, 10.5m) { Horizontal = HorizontalPlace.Left, IsAtTop = true },
        [TextRole.SignLine] = new(Imitation, 10.5m) { Horizontal = HorizontalPlace.Left },
        [TextRole.AnnexList] = s_body,
        [TextRole.Signature] = s_body with { Horizontal = HorizontalPlace.Right },
    };

    public static CellLook Of(TextRole role) => s_roles[role];

    /// <summary>How a cell of so many mm looks. A sub-row is set in as far as it can be without breaking its words.</summary>
    public static CellLook Of(PaperCell cell, decimal width)
    {
        var isShort = TextHeight.IsOneLine(cell.Text, s_table.Size, width);
        var look = cell.Kind switch
        {
            PaperCellKind.Head => s_head,
            PaperCellKind.Label => s_label,
            PaperCellKind.Words when !isShort || cell.Indent > 0 => s_label,
            _ => s_centred,
        };
        return cell.Indent > 0 ? look with { Indent = Math.Min(cell.Indent, TextHeight.MostIndent(cell.Text, look.Size, width)) } : look;
    }

    /// <summary>Whether its first line is set in by two characters.</summary>
    public static bool IsSetIn(TextRole role) => role is TextRole.Body or TextRole.Heading1 or TextRole.Heading2 or TextRole.Heading3 or TextRole.AnnexList;
}
