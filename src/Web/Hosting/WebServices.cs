using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Gouji.Web.Api;
using Gouji.Web.Pages.Administration;
using Gouji.Web.Cases;
using Gouji.Web.Policies;
using Gouji.Web.Publishing;
using Gouji.Web.SignIn;
using Gouji.Web.Editor;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;

namespace Gouji.Web.Hosting;

/// <summary>What pages and endpoints can ask for.</summary>
internal static class WebServices
{
    public static void Add(WebApplicationBuilder builder, HostSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton(settings).AddSingleton(settings.Limits).AddSingleton(settings.Clock);
        AddWorkflow(services, settings);
        services.AddSingleton<LiveReports>().AddScoped<IOpenCase, OpenCase>();
        CaseServices.Add(services);
        PublishingServices.Add(services);
        AddPages(services);
        SignInServices.Add(services);
        ApiServices.Add(services);
        AdministrationServices.Add(services);
        Review.ReviewServices.Add(services);
        services.AddSingleton<IAuthorizationHandler, RightHandler>();
        services.AddRateLimiter(limiter => RateLimits.Set(limiter, settings.Limits));
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.Configure<FormOptions>(form => form.ValueLengthLimit = (int)Math.Min(settings.Limits.Body, int.MaxValue));
        AddLogging(builder.Logging);
    }

    /// <summary>The doors of the workflow; none of them keeps anything between two questions.</summary>
    private static void AddWorkflow(IServiceCollection services, HostSettings settings)
    {
        services.AddSingleton(GoujiStore.Of(settings.DataFolder, settings.Connection)).AddSingleton<Contents>();
        services.AddSingleton<UnitDesk>().AddSingleton<YearDesk>();
        services.AddSingleton<Actors>().AddSingleton<PeopleDesk>().AddSingleton<PeopleLists>().AddSingleton<RoleDesk>().AddSingleton<Tokens>();
        services.AddSingleton<CaseDesk>().AddSingleton<CaseFields>().AddSingleton<CaseLists>();
        services.AddSingleton<CaseReviews>().AddSingleton<WaiverLists>().AddSingleton<DrawDesk>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddScoped<PageWords>();
        services.AddScoped<Visitor>();
        // Chinese as itself, not as numbers of characters.
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(forgery =>
        {
            forgery.HeaderName = AntiforgeryCheck.Header;
            forgery.Cookie.Name = "gouji-form";
            forgery.Cookie.HttpOnly = true;
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    /// <summary>One line of JSON for each entry on the error stream: standard output belongs to what the program tells its user.</summary>
    private static void AddLogging(ILoggingBuilder logging)
    {
        logging.ClearProviders();
        logging.AddJsonConsole(json =>
        {
            json.UseUtcTimestamp = true;
            json.TimestampFormat = CultureInfo.InvariantCulture.DateTimeFormat.SortableDateTimePattern + "'Z'";
        });
        logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        logging.SetMinimumLevel(LogLevel.Warning);
        logging.AddFilter("Gouji", LogLevel.Information);
        // It tells of every key made and of each start; what goes wrong travels to the handler of requests.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
