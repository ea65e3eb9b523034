using Microsoft.AspNetCore.Diagnostics;

namespace Gouji.Web.Pages;

/// <summary>A page that says itself that there is nothing: the status is told, and no other page takes its place.</summary>
internal static class OwnNotFound
{
    public static void Tell(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        if (http.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
    }
}
