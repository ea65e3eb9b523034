using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Gouji.Web.Tests.Web.Policies;

/// <summary>Something real for every kind of parameter a route has. A route with another kind fails the matrix until its kind is here.</summary>
internal sealed class RouteValues
{
    private readonly Dictionary<(string Area, string Name), string> _values;

    /// <param name="caseId">A case of the own unit.</param>
    public RouteValues(long caseId, long unitId, long accountId, long publicationId) => _values = new()
    {
        [("cases", "id")] = $"{caseId}",
        [("", "caseId")] = $"{caseId}",
        [("public", "id")] = $"{publicationId}",
        [("", "publicationId")] = $"{publicationId}",
        // None was uploaded: whoever may see the case is told so, whoever may not is told the same.
        [("cases", "upload")] = "1",
        [("", "file")] = "notes.txt",
        [("", "unitId")] = $"{unitId}",
        [("", "accountId")] = $"{accountId}",
        [("", "year")] = "2023",
        [("", "sequence")] = "1",
        [("", "language")] = "en",
        [("", "documentName")] = "v1",
        [("", "action")] = "Recall",
        [("", "format")] = "json",
    };

    public static bool IsOfCase(RouteEndpoint route) => route.RoutePattern.Parameters.Any(p => p.Name.Equals("caseId", StringComparison.OrdinalIgnoreCase) || (p.Name.Equals("id", StringComparison.OrdinalIgnoreCase) && Area(route) == "cases"));

    /// <summary>The address of a route, or null where it has a parameter of a kind that is not known.</summary>
    public string? Fill(RouteEndpoint route)
    {
        List<string> parts = [];
        foreach (var segment in route.RoutePattern.PathSegments)
        {
            var text = "";
            foreach (var part in segment.Parts)
            {
                if (Text(route, part) is not { } found) return null;
                text += found;
            }

            parts.Add(text);
        }

        return "/" + string.Join('/', parts);
    }

    private string? Text(RouteEndpoint route, RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Find(Area(route), parameter.Name) ?? Find("", parameter.Name),
        _ => null,
    };

    private string? Find(string area, string name) => _values.Where(v => v.Key.Area == area && v.Key.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(v => v.Value).FirstOrDefault();

    /// <summary>The first word of the address that is none of the API's own.</summary>
    private static string Area(RouteEndpoint route) =>
        route.RoutePattern.PathSegments.SelectMany(s => s.Parts).OfType<RoutePatternLiteralPart>().Select(p => p.Content).FirstOrDefault(word => word is not ("api" or "v1")) ?? "";
}
