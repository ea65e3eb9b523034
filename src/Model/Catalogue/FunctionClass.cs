namespace Gouji.Model.Catalogue;

/// <summary>A class (类) of 支出功能分类 under the name it bears from one fiscal year to another; null: no bound.</summary>
public sealed record FunctionClass(string Code, string Name, int? From, int? To)
{
    public bool IsNamedSoIn(int year) => (From is null || year >= From) && (To is null || year <= To);
}
