using System.Linq.Expressions;
using Gouji.Workflow.Units;

namespace Gouji.Workflow.People;

/// <summary>The reach of a right as a condition the database can ask.</summary>
public static class Within
{
    /// <summary>Units for which the actor has the right.</summary>
    public static Expression<Func<Unit, bool>> ReachOf(Actor actor, Right right)
    {
        Expression<Func<Unit, bool>> any = _ => false;
        foreach (var (path, reach) in actor.ReachOf(right)) any = Or(any, One(path, reach));
        return any;
    }

    internal static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> one, Expression<Func<T, bool>> other) =>
        Expression.Lambda<Func<T, bool>>(Expression.OrElse(one.Body, new Renamed(other.Parameters[0], one.Parameters[0]).Visit(other.Body)), one.Parameters);

    private static Expression<Func<Unit, bool>> One(string path, Reach reach) => reach switch
    {
        Reach.Unit => unit => unit.Path == path,
        Reach.Subtree => unit => unit.Path.StartsWith(path),
        _ => _ => true,
    };

    /// <summary>The condition about the same thing under another name.</summary>
    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
