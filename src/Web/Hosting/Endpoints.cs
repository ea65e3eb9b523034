using Gouji.Web.Api;
using Gouji.Web.Cases;
using Gouji.Web.Editor;
using Gouji.Web.Publishing;
using Gouji.Web.Pages.Audit;
using Gouji.Web.SignIn;

namespace Gouji.Web.Hosting;

/// <summary>Every endpoint that is not a page, area by area.</summary>
internal static class Endpoints
{
    public static void Map(WebApplication app)
    {
        LanguageEndpoints.Map(app);
        SignOutEndpoints.Map(app);
        ApiEndpoints.Map(app);
        AuditEndpoints.Map(app);
        CaseFileEndpoints.Map(app);
        EditEndpoints.Map(app);
        PublicEndpoints.Map(app);
        Review.ReviewEndpoints.Map(app);
    }
}
