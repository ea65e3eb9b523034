namespace Gouji.Web.Cases;

/// <summary>A file to hand out.</summary>
/// <param name="Type">Its media type.</param>
internal sealed record ReportFile(string Name, string Type, byte[] Bytes);
