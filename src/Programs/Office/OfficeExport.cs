namespace Gouji.Programs.Office;

/// <summary>What LibreOffice makes of a file: the extension and the internal name of its export filter.</summary>
public sealed record OfficeExport(string Extension, string Filter)
{
    public static OfficeExport Docx { get; } = new("docx", "MS Word 2007 XML");

    public static OfficeExport Xlsx { get; } = new("xlsx", "Calc MS Excel 2007 XML");

    /// <summary>Tagged for screen readers, with the headings as its outline; form fields would be what is filled in, not what is printed.</summary>
    public static OfficeExport Pdf { get; } = new(
        "pdf",
        """writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"},"ExportFormFields":{"type":"boolean","value":"false"}}""");
}
