using System.Globalization;
using Gouji.Checking.Explaining.Hypotheses;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>
/// What becomes of findings in a document recognised from pictures. Where one figure, taken for a lookalike, makes every relation it is part of hold,
/// the relations settle it: a note, since the paper is most likely right. Other findings that stand on a doubtful figure ask to look at the paper.
/// </summary>
internal sealed class Recognised(Recognition recognition, Evidence evidence)
{
    public Finding Told(Finding finding, IReadOnlyList<Found> found)
    {
        List<Doubt> doubts = [.. finding.Related.Prepend(finding.Place).SelectMany(recognition.Of).Distinct()];
        var told = finding with { Doubts = doubts };
        if (finding.Severity > Severity.Verify) return told;
        if (Settled(found) is { } settled) return Note(told, settled);
        // A cell read as blank or as no figure may hold one; only figures that were read can be proved wrong.
        return doubts.Count == 0 && finding.Stated is not null && finding.Related.Prepend(finding.Place).All(HasFigure) ? told : told with { Severity = Severity.Verify };
    }

    /// <summary>
    /// The only misread figure with which everything holds. It must have been doubted when it was read: of one that was read surely, the paper
    /// itself is as likely to be wrong.
    /// </summary>
    private Found? Settled(IReadOnlyList<Found> found)
    {
        List<Found> misread = [.. found.Where(f => f.Suspect.Kind == MisreadDigit.Misread && recognition.Of(f.Suspect.Spot).Any() && evidence.HoldsEverywhere(f.Statement, f.Base))];
        return misread is [var only] ? only : null;
    }

    private static bool HasFigure(Spot spot) => spot.Printed.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static Finding Note(Finding finding, Found settled)
    {
        var (read, right) = (settled.Suspect.Spot.Printed.Trim(), Written(settled.Suspect.Repaired!.Value, settled.Statement.Amount!.Decimals));
        return finding with
        {
            Severity = Severity.Advice,
            Message = CheckingSentences.Misread(settled.Suspect.Spot.Where, read, right),
            RemedyHere = CheckingSentences.LookAtThePaper(right),
        };
    }

    /// <summary>With as many decimals as the figure that was read.</summary>
    private static string Written(decimal value, int decimals) => value.ToString(decimal.Round(value, decimals) == value ? "F" + decimals : "0.######", CultureInfo.InvariantCulture);
}
