using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>A fact that a derivation stands on: entered, or a blank the form asks for.</summary>
internal sealed record FilingTerm(FactKey Key, Value? Value)
{
    public bool IsFilled => Value is Amount { Vagueness: Vagueness.None, Comparator: Comparator.None or Comparator.Equal };

    /// <summary>Nothing is to be filled in there.</summary>
    public bool IsStruckOut => Value is Blank { IsStruckOut: true };

    /// <summary>
    /// The fact wanted beside a target: what its part states, else what all parts share; else the blank place that a part printing the target has for it;
    /// else null, for nobody states it.
    /// </summary>
    public static FilingTerm? Of(FactKey wanted, FactKey target, Worksheet sheet)
    {
        if (sheet.Index.Find(wanted) is not { } entry) return sheet.Places.AreTogether(target, wanted) ? new FilingTerm(wanted, null) : null;
        var isMeant = Stages.Leading(entry.Key.Stage) == Stages.Leading(wanted.Stage) && (entry.Key.Scope == wanted.Scope || wanted.Scope == FundScope.Unstated);
        return isMeant ? new FilingTerm(entry.Key, entry.Value) : null;
    }
}
