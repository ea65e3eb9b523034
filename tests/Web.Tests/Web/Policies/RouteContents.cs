using System.Text;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Gouji.Web.Tests.Web.Policies;

/// <summary>A body of the kind a route takes, with nothing in it that would be done.</summary>
internal static class RouteContents
{
    /// <param name="token">Of a page, where a form is sent to it.</param>
    public static HttpContent Of(RouteEndpoint route, string token) =>
        route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null ? new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)])
        : route.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data") == true ? new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } }
        : new StringContent("""{ "edits": [] }""", Encoding.UTF8, "application/json");
}
