using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>A table of open data: what its columns are, and its rows.</summary>
/// <param name="Name">Of its file, without extension; lower case as names of a data package are.</param>
/// <param name="Key">The columns that tell its rows apart.</param>
public sealed record PublicTable(string Name, Sentence Title, IReadOnlyList<PublicColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<string> Key)
{
    public string File => PublicTables.FileOf(Name);
}
