using Gouji.Workflow.Units;

namespace Gouji.Workflow.People;

/// <summary>Who acts: an account with its roles as they are now.</summary>
public sealed record Actor(long AccountId, string Name, string PersonName, IReadOnlyList<ActorRole> Roles)
{
    /// <summary>Whether the person has the right anywhere.</summary>
    public bool Has(Right right) => right == Right.KeepOwnAccount || Roles.Any(r => Rights.ReachOf(right, r.Role) is not null);

    /// <summary>Whether the person has the right for this unit.</summary>
    public bool Has(Right right, Unit unit) => Roles.Any(r => Reaches(r, right, unit.Path));

    public bool Has(Right right, string unitPath) => Roles.Any(r => Reaches(r, right, unitPath));

    /// <summary>The units, as paths, whose subtrees the right reaches, and those it reaches alone.</summary>
    public IEnumerable<(string Path, Reach Reach)> ReachOf(Right right) =>
        from role in Roles let reach = Rights.ReachOf(right, role.Role) where reach is not null select (role.UnitPath, reach.Value);

    private static bool Reaches(ActorRole role, Right right, string path) => Rights.ReachOf(right, role.Role) switch
    {
        Reach.Unit => path == role.UnitPath,
        Reach.Subtree => path.StartsWith(role.UnitPath, StringComparison.Ordinal),
        Reach.System => true,
        _ => false,
    };
}

/// <summary>One role of an actor and the path of its unit.</summary>
public sealed record ActorRole(Role Role, string UnitPath);
