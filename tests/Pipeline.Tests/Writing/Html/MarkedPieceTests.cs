using Gouji.Writing.Html;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Html;

/// <summary>How a paragraph falls into pieces under its marks.</summary>
public sealed class MarkedPieceTests
{
    [Fact]
    public void NoMark_IsOnePiece() => Shown(5).ShouldBe("0-5:");

    [Fact]
    public void Mark_PartsTheText() => Shown(10, (1, 2, 6)).ShouldBe("0-2: 2-6:1! 6-10:");

    [Fact]
    public void NestedMark_IsUnderBoth() => Shown(10, (1, 0, 10), (2, 3, 5)).ShouldBe("0-3:1 3-5:12! 5-10:1!");

    [Fact]
    public void OverlappingMarks_AreThreePieces() => Shown(10, (1, 1, 6), (2, 4, 9)).ShouldBe("0-1: 1-4:1 4-6:12! 6-9:2! 9-10:");

    [Fact]
    public void MarksOfOneSpot_ShareIt() => Shown(4, (1, 0, 4), (2, 0, 4)).ShouldBe("0-4:12!!");

    [Fact]
    public void Point_StandsBeforeWhatFollows() => Shown(4, (1, 2, 2), (2, 2, 4)).ShouldBe("0-2: 2-2:1! 2-4:2!");

    [Fact]
    public void EmptyText_HasThePointAlone() => Shown(0, (1, 0, 0)).ShouldBe("0-0:1!");

    /// <summary>Start-end:places, with ! for each mark that ends there.</summary>
    private static string Shown(int length, params (int Place, int Start, int End)[] marks) => string.Join(' ', MarkedPiece
        .Of(length, [.. marks.Select(m => new Mark(m.Place, m.Start, m.End, null, false, null))])
        .Select(piece => $"{piece.Start}-{piece.End}:{string.Concat(piece.Marks.Select(m => m.Place))}{new string('!', piece.Ending.Count)}"));
}
