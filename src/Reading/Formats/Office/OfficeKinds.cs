using Gouji.Programs.Office;

namespace Gouji.Reading.Formats.Office;

/// <summary>The kinds of files that LibreOffice converts, with its internal names of their import filters.</summary>
internal static class OfficeKinds
{
    public static OfficeKind Doc { get; } = new("doc", Signatures.IsOldWord, ToDocx("doc", "MS Word 97"), Sentences.OldWord)
    {
        Aliases = ["wps", "wpt", "dot"],
        Refusal = (contents, _) => OldWordFile.IsEncrypted(contents) ? Sentences.Encrypted : null,
    };

    /// <summary>Word 6 and 95, whose contents another filter reads.</summary>
    public static OfficeKind Word95 { get; } = Doc with { Signature = OldWordFile.IsWord95, Import = ToDocx("doc", "MS Word 95") };

    public static OfficeKind Rtf { get; } = new("rtf", Signatures.IsRtf, ToDocx("rtf", "Rich Text Format"), Sentences.Rtf);

    public static OfficeKind Odt { get; } = new("odt", Signatures.IsOpenText, ToDocx("odt", "writer8"), Sentences.OpenText)
    {
        Aliases = ["ott"],
        Refusal = OpenDocumentFile.Refusal,
    };

    public static OfficeKind Ods { get; } = new("ods", Signatures.IsOpenSheet, ToXlsx("ods", "calc8"), Sentences.OpenSheet)
    {
        Aliases = ["ots"],
        Refusal = OpenDocumentFile.Refusal,
    };

    public static OfficeKind FlatOdt { get; } = new("fodt", Signatures.IsFlatOpenText, ToDocx("fodt", "OpenDocument Text Flat XML"), Sentences.OpenText);

    public static OfficeKind FlatOds { get; } =
        new("fods", Signatures.IsFlatOpenSheet, ToXlsx("fods", "OpenDocument Spreadsheet Flat XML"), Sentences.OpenSheet);

    public static OfficeKind SheetXml { get; } = new("spreadsheetml", Signatures.IsSheetXml, ToXlsx("xml", "MS Excel 2003 XML"), Sentences.SheetXml);

    public static OfficeKind Uof { get; } = new("uof", Signatures.IsUofText, ToDocx("uot", "UOF text"), Sentences.Uof);

    private static OfficeImport ToDocx(string extension, string filter) => new(extension, filter, OfficeExport.Docx);

    private static OfficeImport ToXlsx(string extension, string filter) => new(extension, filter, OfficeExport.Xlsx);
}
