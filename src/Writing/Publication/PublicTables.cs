namespace Gouji.Writing.Publication;

/// <summary>The tables of open data that a publication has.</summary>
public static class PublicTables
{
    public const string Facts = "facts";
    public const string Spending = "spending";
    public const string Indicators = "indicators";

    /// <summary>The file of a table.</summary>
    public static string FileOf(string table) => table + ".csv";

    public static IReadOnlyList<PublicTable> Of(PublicReport publication) => [FactsTable.Of(publication), SpendingTable.Of(publication), IndicatorsTable.Of(publication)];
}
