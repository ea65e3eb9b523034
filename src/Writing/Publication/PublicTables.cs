namespace Gouji.Writing.Publication;

/// <summary>The tables of open data that a publication has.</summary>
public static class PublicTables
{
    public static IReadOnlyList<PublicTable> Of(PublicReport publication) => [FactsTable.Of(publication), SpendingTable.Of(publication), IndicatorsTable.Of(publication)];
}
