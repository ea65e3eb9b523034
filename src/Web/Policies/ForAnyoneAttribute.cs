using Microsoft.AspNetCore.Authorization;

namespace Gouji.Web.Policies;

/// <summary>The policy of a page or endpoint that is open to all, signed in or not.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ForAnyoneAttribute : Attribute, IAllowAnonymous;
