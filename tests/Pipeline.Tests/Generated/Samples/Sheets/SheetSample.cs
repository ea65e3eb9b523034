using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Samples.Sheets;

/// <summary>A filled form of the folder samples/, and the rules whose findings its faults give, each as often as it is told.</summary>
/// <param name="Form">The form it follows.</param>
/// <param name="Findings">Empty for a faultless one.</param>
public sealed record SheetSample(string Name, string Form, string Text, IReadOnlyList<string> Findings)
{
    public static IReadOnlyList<SheetSample> All { get; } =
    [
        .. Pair("project-form", "mof-project-2020", NationalSheet.Text, NationalSheet.Faults),
        .. Pair("sichuan-project-form", "sichuan-project-2023", SichuanSheet.Text, SichuanSheet.Faults),
        .. Pair("yuan-project-form", "hebei-project-2022", HebeiSheet.Text, HebeiSheet.Faults),
        .. Pair("shanxi-department-form", "shanxi-2022", ShanxiSheet.Text, ShanxiSheet.Faults),
        .. Pair("chongqing-department-form", "chongqing-department-2021", ChongqingSheet.Text, ChongqingSheet.Faults),
        .. Pair("final-accounts", "final-accounts-2023", AccountsBook.Text, AccountsBook.Faults),
        .. Pair("anhui-department-form", "anhui-department-2022", AnhuiSheet.Text, AnhuiSheet.Faults),
    ];

    public Manuscript Manuscript => SheetText.Read(Text);

    public override string ToString() => Name;

    private static IEnumerable<SheetSample> Pair(string name, string form, string text, IReadOnlyList<SheetFault> faults) =>
    [
        new($"{name}-consistent", form, text, []),
        new($"{name}-faulty", form, faults.Aggregate(text, (t, f) => f.In(t)), [.. faults.SelectMany(f => f.Rules).Order(StringComparer.Ordinal)]),
    ];
}

/// <summary>A row of a faultless form written wrong, and the rules that tell it.</summary>
internal sealed record SheetFault(string Right, string Wrong, params string[] Rules)
{
    public string In(string text) => text.Contains(Right, StringComparison.Ordinal)
        ? text.Replace(Right, Wrong, StringComparison.Ordinal)
        : throw new ArgumentException($"The form does not print {Right}.", nameof(text));
}
