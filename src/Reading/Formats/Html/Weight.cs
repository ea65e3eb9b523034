namespace Gouji.Reading.Formats.Html;

/// <summary>How much of a report an element may hold.</summary>
/// <param name="Text">Letters and digits outside of links.</param>
/// <param name="Linked">Letters and digits within links.</param>
/// <param name="Stops">Ends of sentences and of clauses outside of links: navigation has none.</param>
/// <param name="FigureCells">Table cells that hold hardly more than a number.</param>
/// <param name="Tables">Tables, the element itself among them.</param>
/// <param name="Breaks">Paragraphs, blocks and line breaks.</param>
internal readonly record struct Weight(int Text, int Linked, int Stops, int FigureCells, int Tables, int Breaks)
{
    private const int FewestFigures = 3;
    private const int FewestStops = 2;

    /// <summary>Whether there are sentences or a table of figures, which no frame around a report has.</summary>
    public bool IsReport => FigureCells >= FewestFigures || Stops >= FewestStops;

    public static Weight operator +(Weight a, Weight b) => new(a.Text + b.Text, a.Linked + b.Linked, a.Stops + b.Stops, a.FigureCells + b.FigureCells, a.Tables + b.Tables, a.Breaks + b.Breaks);
}
