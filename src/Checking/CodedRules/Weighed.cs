using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A finding told with another weight than its rule's usual one, because this case is surer or less sure.</summary>
internal static class Weighed
{
    public static Outcome As(Severity severity, Outcome outcome) => outcome is Fails fails ? fails with { Finding = fails.Finding with { Severity = severity } } : outcome;
}
