using Microsoft.AspNetCore.Authorization;

namespace Gouji.Web.Policies;

/// <summary>The policy of a page or endpoint for everyone who is signed in, whatever the role.</summary>
public sealed class ForSignedInAttribute : AuthorizeAttribute;
