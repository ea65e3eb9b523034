namespace Gouji.Programs.Office;

/// <summary>What LibreOffice makes of a file: the extension and the internal name of its export filter.</summary>
public sealed record OfficeExport(string Extension, string Filter)
{
    public static OfficeExport Docx { get; } = new("docx", "MS Word 2007 XML");

    public static OfficeExport Xlsx { get; } = new("xlsx", "Calc MS Excel 2007 XML");
}
