namespace Gouji.Checking.Formulas;

/// <summary>Tells an aggregate from a call: 最小 of one argument runs over items, of several it compares them.</summary>
internal static class Called
{
    public static Expression Make(Function function, IReadOnlyList<Expression> arguments, Stretch at) =>
        arguments.Count == 1 && function != Function.Absolute
            ? new Aggregate(function, arguments[0], OverScopes(arguments[0]), FirstItemKind(arguments[0]), at)
            : new Call(function, arguments, at);

    private static bool OverScopes(Expression of) => References.In(of).Any(r => r.AllScopes);

    private static string? FirstItemKind(Expression of) => References.In(of).Select(r => r.ItemKind).FirstOrDefault(k => k is not null);
}
