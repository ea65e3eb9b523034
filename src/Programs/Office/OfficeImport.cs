namespace Gouji.Programs.Office;

/// <summary>How LibreOffice is told to open contents, and what to make of them.</summary>
/// <param name="Extension">The file name extension of the contents, without dot.</param>
/// <param name="Filter">
/// The import filter by its internal name. It is always given: LibreOffice would guess it otherwise, and take for plain text whatever it does not know.
/// </param>
public sealed record OfficeImport(string Extension, string Filter, OfficeExport To);
