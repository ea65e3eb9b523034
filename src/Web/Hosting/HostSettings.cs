using System.Net;

namespace Gouji.Web.Hosting;

/// <summary>How the workspace is run: where it keeps what it keeps and where it listens.</summary>
/// <param name="DataFolder">Full path; made where it is missing.</param>
/// <param name="Urls">Addresses to listen at, parted by semicolons.</param>
public sealed record HostSettings(string DataFolder, string Urls)
{
    public const string DefaultFolder = "gouji-data";
    public const string DefaultUrl = "http://127.0.0.1:8080";

    /// <summary>A connection string of PostgreSQL; null: SQLite in the data folder.</summary>
    public string? Connection { get; init; }

    /// <summary>Proxies on other machines that are believed who asks and whether by TLS; one on this machine always is.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>Whether it starts without the invented county.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>How much of each kind of request one visitor may make.</summary>
    public RequestLimits Limits { get; init; } = new();

    /// <summary>The clock; another in tests.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
