using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gouji.Model.Filings;
using Gouji.Reading.Filings;
using Gouji.Workflow.Units;

namespace Gouji.Web.Demonstration;

/// <summary>Reports of the invented county: the invented sample (samples/consistent-town.txt), told of another unit and another year.</summary>
internal static partial class InventedFilings
{
    private const int SampleYear = 2023;

    private static readonly Lazy<string> s_sample = new(Sample);

    public static Filing Of(NewUnit unit, int year)
    {
        var name = unit.Name.StartsWith(InventedCounty.Name, StringComparison.Ordinal) ? unit.Name : InventedCounty.Name + unit.Name;
        var told = Year().Replace(s_sample.Value, y => (int.Parse(y.Value, CultureInfo.InvariantCulture) + year - SampleYear).ToString(CultureInfo.InvariantCulture))
            .Replace("云岭县青石镇人民政府", name, StringComparison.Ordinal).Replace("云岭县青石镇", name, StringComparison.Ordinal)
            .Replace("云岭县", InventedCounty.Name, StringComparison.Ordinal).Replace("青石镇", unit.Name, StringComparison.Ordinal);
        return FilingReader.Read(unit.Code + ".txt", Encoding.UTF8.GetBytes(told), InventedCounty.Form, year) switch
        {
            FilingRead read => read.Filing,
            FilingRefused refused => throw new InvalidOperationException(refused.Why.En),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
    }

    private static string Sample()
    {
        using var stream = typeof(InventedFilings).Assembly.GetManifestResourceStream("consistent-town.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>A year, also right behind the number of a paragraph (2.2023年度); never digits of an amount.</summary>
    [GeneratedRegex("(?<![0-9])20[0-9][0-9](?=年)|(?<![0-9.])20[0-9][0-9](?![0-9.])")]
    private static partial Regex Year();
}
