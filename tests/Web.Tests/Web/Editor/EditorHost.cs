using System.Text.Encodings.Web;
using Gouji.Web.Editor;
using Gouji.Web.Hosting;
using Gouji.Web.SignIn;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Gouji.Web.Tests.Web.Editor;

/// <summary>A server with the editor and nothing else, under the same headers and checks as the real one; who is there says a cookie.</summary>
internal sealed class EditorHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EditorHost(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    public static async Task<EditorHost> StartAsync(MemoryCase report, string url = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        builder.Services.AddRazorComponents();
        builder.Services.AddHttpContextAccessor().AddScoped<PageWords>().AddScoped<Visitor>().AddSingleton(report).AddScoped<IOpenCase, OpenInMemory>();
        builder.Services.AddAntiforgery(forgery => forgery.HeaderName = AntiforgeryCheck.Header);
        builder.Services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        builder.Services.AddAuthorization().AddSingleton<IAuthorizationHandler, Everybody>();
        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(Files()) });
        app.UseRouting();
        app.UseAuthorization();
        app.UseMiddleware<AntiforgeryCheck>();
        app.MapGet("/cases/{id:long}/edit", PageAsync);
        EditEndpoints.Map(app);
        await app.StartAsync();
        return new EditorHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static async Task<IResult> PageAsync(long id, HttpContext http, IOpenCase open, PageWords words, IAntiforgery forgery, CancellationToken ct)
    {
        if (await open.OpenAsync(id, ct) is not { } report) return Results.NotFound();
        var token = forgery.GetAndStoreTokens(http).RequestToken!;
        var editor = await Rendered.Async<CaseEditor>(http.RequestServices, new Dictionary<string, object?> { ["Report"] = report, ["Language"] = words.Language });
        return Results.Content($"""
            <!DOCTYPE html><html lang="{words.Tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{HtmlEncoder.Default.Encode(report.Title)}</title>
            <link rel="stylesheet" href="/gouji.css"><link rel="icon" href="/icon.svg"><meta name="csrf-token" content="{token}"></head><body><main>{editor}</main></body></html>
            """, "text/html; charset=utf-8");
    }

    private static string Files()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gouji.slnx"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "src", "Web", "wwwroot");
    }

    /// <summary>Who may do what is tested before the real host.</summary>
    private sealed class Everybody : IAuthorizationHandler
    {
        public Task HandleAsync(AuthorizationHandlerContext context)
        {
            foreach (var requirement in context.PendingRequirements.ToList()) context.Succeed(requirement);
            return Task.CompletedTask;
        }
    }

    private sealed class OpenInMemory(MemoryCase report, IHttpContextAccessor accessor) : IOpenCase
    {
        private string Who => Uri.UnescapeDataString(accessor.HttpContext!.Request.Cookies["who"] ?? "李平");

        public Task<OpenReport?> OpenAsync(long caseId, CancellationToken ct) => Task.FromResult(caseId == 1 ? report.Open(Who) : null);

        public Task<EditAnswer?> WriteAsync(long caseId, IReadOnlyList<NewEdit> edits, CancellationToken ct) => Task.FromResult(caseId == 1 ? report.Write(edits, Who) : null);

        public Task<EditAnswer?> ChangesAsync(long caseId, long since, string? at, CancellationToken ct) => Task.FromResult(caseId == 1 ? report.Changes(since, at, Who) : null);

        public Task<IReadOnlyList<CellEdit>?> HistoryAsync(long caseId, string key, CancellationToken ct) => Task.FromResult(caseId == 1 ? report.History(key) : null);

        public Task<Refusal?> DraftAsync(long caseId, CancellationToken ct) => Task.FromResult<Refusal?>(null);
    }
}
