using Gouji.Workflow.People;
using Microsoft.AspNetCore.Authorization;

namespace Gouji.Web.Policies;

/// <summary>The policy of a page or endpoint: only for who has the right somewhere. Whether for the unit in question is asked where the unit is known.</summary>
public sealed class NeedsAttribute(Right right) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public Right Right { get; } = right;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
