using Gouji.Model;

namespace Gouji.Writing.Sarif;

/// <summary>Severities in the words of SARIF 2.1.0, section 3.27.10.</summary>
internal static class SarifLevel
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Verify or Severity.Privacy => "warning",
        Severity.Advice => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };
}
