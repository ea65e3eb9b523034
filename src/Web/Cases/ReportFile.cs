using Gouji.Writing;

namespace Gouji.Web.Cases;

/// <summary>A file to hand out.</summary>
internal sealed record ReportFile(string Name, byte[] Bytes)
{
    /// <summary>Its media type.</summary>
    public string Type => MediaTypes.Of(Name);
}
