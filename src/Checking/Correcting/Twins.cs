using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Correcting;

/// <summary>The other places that state the fact of a figure.</summary>
internal sealed class Twins(FactBook book)
{
    /// <summary>
    /// Those at other places, one for each paragraph or cell, if all of them say the number; none as soon as one says another. One that is printed so
    /// coarsely that it fits the stated number as well says nothing.
    /// </summary>
    public IReadOnlyList<Statement> Saying(Statement statement, decimal value)
    {
        List<Statement> twins = [.. Candidates(statement).Where(t => IsTwin(t, statement))];
        var wanted = book.Range(statement, new Substitution(statement, value, book.Decimals(statement)).Like(statement));
        if (!twins.TrueForAll(t => book.Range(t, t.Amount!).Agrees(wanted))) return [];
        var stated = book.Range(statement, statement.Amount!);
        return [.. twins.Where(t => !book.Range(t, t.Amount!).Agrees(stated)).DistinctBy(t => ParagraphOf(t.Place))];
    }

    private IReadOnlyList<Statement> Candidates(Statement statement) =>
        statement.At.Item is { } item ? book.Of(statement.Concept, item) : book.Of(statement.Concept);

    private bool IsTwin(Statement twin, Statement statement) =>
        twin.Amount is { Vagueness: Vagueness.None } && twin.At.Stage == statement.At.Stage && FactBook.Meets(book.Scope(twin), book.Scope(statement))
        && twin.Amount.Unit.Dimension == statement.Amount!.Unit.Dimension && !ParagraphOf(twin.Place).Equals(ParagraphOf(statement.Place));

    private static object ParagraphOf(Location place) => place switch
    {
        ParagraphPlace p => (p.Story, p.Paragraph),
        CellPlace c => (c.Table, c.Row, c.Column),
        LinePlace l => l.Line,
        PagePlace { Paragraph: > 0 } p => p.Paragraph,
        _ => place,
    };
}
