namespace Gouji.Model.Filings;

/// <summary>A paragraph of the body text: words, and figures bound to their facts.</summary>
/// <param name="Level">0 for running text, 1 for a heading 一、, 2 for （一）, 3 for 1.</param>
public sealed record BodyParagraph(int Level, IReadOnlyList<Piece> Pieces)
{
    /// <summary>Whether it stems from another year and waits for a person to revise it.</summary>
    public bool IsToRevise { get; init; }

    /// <summary>Whether we drafted it from the facts, so that it may be drafted anew; what a person wrote or edited never is.</summary>
    public bool IsDrafted { get; init; }

    /// <summary>Where it stands on the page, where that is not the usual place of its level.</summary>
    public ParagraphRole Role { get; init; }
}

/// <summary>A piece of running text.</summary>
public abstract record Piece;

/// <summary>Words as they stand.</summary>
public sealed record WordPiece(string Words) : Piece;

/// <summary>A figure bound to its fact.</summary>
/// <param name="As">How it is, or was last, written here: with its unit and decimals. When the fact changes, it is written anew in this manner.</param>
public sealed record FigurePiece(FactKey Key, Value As) : Piece;

/// <summary>What a paragraph is in an official document (GB/T 9704-2012, 7).</summary>
public enum ParagraphRole
{
    /// <summary>Running text or a heading.</summary>
    Body,
    /// <summary>The title of the document, centred.</summary>
    Title,
    /// <summary>A line above the title, such as the unit with its seal.</summary>
    Above,
    /// <summary>The name and date with which the document is signed, at the right.</summary>
    Signature,
    /// <summary>附件： and the list of annexes.</summary>
    AnnexList,
}
