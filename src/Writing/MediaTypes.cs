namespace Gouji.Writing;

/// <summary>The media types of the files that are written (IANA; those of Office by ECMA-376).</summary>
public static class MediaTypes
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>By the ending of a name; a list of hashes has none.</summary>
    public static string Of(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html",
        ".csv" => "text/csv",
        "" or ".txt" => "text/plain",
        ".json" => "application/json",
        ".pdf" => "application/pdf",
        ".docx" => Word,
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/octet-stream",
    };

    /// <summary>With the encoding that every text written here has.</summary>
    public static string Served(string name) => Of(name) is var type && type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
}
