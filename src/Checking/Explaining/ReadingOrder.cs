using System.Diagnostics.CodeAnalysis;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>Which place of a report is read before which: by the first statement there. Places without a statement come last.</summary>
internal sealed class ReadingOrder : IEqualityComparer<Location>
{
    private readonly Dictionary<Location, int> _order;

    public ReadingOrder(Report report)
    {
        _order = new(report.Statements.Count, this);
        foreach (var statement in report.Statements) _order.TryAdd(statement.Place, _order.Count);
    }

    public int Of(Location place) => _order.GetValueOrDefault(place, int.MaxValue);

    public bool Equals(Location? x, Location? y) => ReferenceEquals(x, y) || (x is not null && x.Equals(y));

    /// <summary>Numbers tell places apart; hashing the name of the one file with every place would take most of the time.</summary>
    public int GetHashCode([DisallowNull] Location obj) => obj switch
    {
        CellPlace cell => HashCode.Combine(cell.Table, cell.Row, cell.Column, cell.Start),
        ParagraphPlace paragraph => HashCode.Combine(paragraph.Paragraph, paragraph.Start),
        LinePlace line => HashCode.Combine(line.Line, line.Start),
        PagePlace page => HashCode.Combine(page.Paragraph, page.Start, page.Page, page.Top),
        _ => obj.GetHashCode(),
    };
}
