namespace Gouji.Web.Hosting;

/// <summary>
/// How many requests are answered. Those signed in are counted each for themselves, since a whole county may come from one address; all others by address.
/// </summary>
/// <param name="SignedIn">A person, a minute.</param>
/// <param name="Anonymous">An address, a minute.</param>
/// <param name="SignIns">Attempts to sign in, an address, a minute.</param>
/// <param name="Feedback">What the public writes, an address, an hour.</param>
/// <param name="Body">Bytes of a request's body; an endpoint that takes files states its own.</param>
public sealed record RequestLimits(int SignedIn = 1200, int Anonymous = 600, int SignIns = 30, int Feedback = 5, long Body = 2 * 1024 * 1024);
