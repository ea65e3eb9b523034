using System.Xml.Linq;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Gouji.Web.SignIn;

/// <summary>The keys that seal cookies, in the database, so that any machine reads what another wrote and a restart signs nobody out.</summary>
internal sealed class StoredKeys(GoujiStore store) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var database = store.Open();
        return [.. database.ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    /// <summary>The interface of the framework is not asynchronous; it is called once in ninety days.</summary>
    public void StoreElement(XElement element, string friendlyName)
    {
        using var database = store.Open();
        database.ProtectionKeys.Add(new ProtectionKey { Xml = element.ToString(SaveOptions.DisableFormatting) });
        database.SaveChanges();
    }
}
