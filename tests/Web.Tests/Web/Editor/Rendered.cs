using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gouji.Web.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gouji.Web.Tests.Web.Editor;

/// <summary>A component as the HTML it gives.</summary>
internal static class Rendered
{
    public static async Task<string> Async<TComponent>(IServiceProvider services, Dictionary<string, object?> parameters) where TComponent : IComponent
    {
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    public static async Task<IDocument> PageAsync<TComponent>(Dictionary<string, object?> parameters) where TComponent : IComponent
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton<IHttpContextAccessor, HttpContextAccessor>().AddScoped<PageWords>().AddScoped<Visitor>().BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        return new HtmlParser().ParseDocument(await Async<TComponent>(scope.ServiceProvider, parameters));
    }
}
