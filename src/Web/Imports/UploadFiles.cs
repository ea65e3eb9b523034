namespace Gouji.Web.Imports;

/// <summary>The files the reading process leaves in its folder.</summary>
internal static class UploadFiles
{
    public const string Name = "name.txt";
    public const string Filing = "filing.json";
    public const string Original = "original.html";
    public const string Questions = "questions.txt";
    public const string Refused = "refused.txt";
}
