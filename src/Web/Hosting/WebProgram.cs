using Gouji.Workflow.Storage;

namespace Gouji.Web.Hosting;

/// <summary>
/// Puts the web program together: settings, services (<see cref="WebServices"/>), then the way a request takes (<see cref="Pipeline"/>). The same is started
/// by <c>gouji serve</c> and by the tests.
/// </summary>
public static class WebProgram
{
    /// <summary>Run beside the sources, the pages' files are served as a published program serves them: not looked at again, kept by browsers for long.</summary>
    private static readonly Dictionary<string, string?> s_asPublished = new() { ["ReloadStaticAssetsAtRuntime"] = "false", ["EnableStaticAssetsDevelopmentCaching"] = "true" };

    /// <summary>The version that files written here name as their maker.</summary>
    public static string Version { get; } = typeof(WebProgram).Assembly.GetName().Version?.ToString(3) ?? "";

    public static WebApplication Create(HostSettings settings)
    {
        Directory.CreateDirectory(settings.DataFolder);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(WebProgram).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseUrls(settings.Urls);
        // Beside the sources the pages' files stand where they are written; a published program has them in wwwroot and no such list.
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.AddInMemoryCollection(s_asPublished);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.Limits.Body;
        });
        WebServices.Add(builder, settings);
        var app = builder.Build();
        Pipeline.Use(app);
        return app;
    }

    /// <summary>What must stand before the first request: the tables.</summary>
    public static Task PrepareAsync(WebApplication app, CancellationToken ct = default) => app.Services.GetRequiredService<GoujiStore>().MigrateAsync(ct);
}
