using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>The classes of indicators a blank form prints a row for.</summary>
internal static class IndicatorClasses
{
    private static readonly string[] s_usual = ["产出指标", "效益指标", "满意度指标"];

    /// <summary>The second levels under the first levels that the form gives points to, in the order of its widest spread.</summary>
    public static IEnumerable<(string First, string Second)> Of(FormPart part)
    {
        var classes = Vocabulary.Default.IndicatorClasses;
        List<string> firsts = [.. part.Weights.OrderByDescending(w => w.Shares.Count).Take(1).SelectMany(w => w.Shares).Select(s => s.Name).Where(n => classes.Any(c => c.First == n))];
        var wanted = firsts.Count > 0 ? firsts : [.. s_usual];
        return from first in wanted
               from c in classes
               where c.First == first && !IsOtherwiseAFirst(c.First, c.Second, wanted)
               select (c.First, c.Second);
    }

    /// <summary>成本指标 under 产出指标, 满意度 under 效益指标: not where the form has them as first levels.</summary>
    private static bool IsOtherwiseAFirst(string first, string second, List<string> firsts) =>
        firsts.Contains(second) || (second == "服务对象满意度指标" && first != "满意度指标" && firsts.Contains("满意度指标"));
}
