using System.Text;
using Gouji.Reading.Formats.Compound;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Compound;

/// <summary>The directory of compound files, whole and broken.</summary>
public sealed class CompoundFileTests
{
    [Fact]
    public void Streams_AreFoundByName()
    {
        var file = new CompoundFile(CompoundText.Of(("1Table", new byte[9]), ("WordDocument", [1, 2, 3, .. new byte[5000]])));
        (file.IsWhole, file.HasStream("worddocument"), file.HasStream("1Table"), file.HasStream("Workbook")).ShouldBe((true, true, true, false));
        file.Start("WordDocument")[..3].ToArray().ShouldBe([1, 2, 3]);
        file.Start("1Table").IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void NamesWithinAStream_AreNoStreams() =>
        new CompoundFile(CompoundText.Of(("WordDocument", Encoding.Unicode.GetBytes("Workbook\0")))).HasStream("Workbook").ShouldBeFalse();

    [Fact]
    public void BrokenDirectory_EndsTheSearch()
    {
        var whole = CompoundText.Of(("WordDocument", new byte[5000]), ("1Table", new byte[600]));
        var random = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            var broken = whole[..random.Next(8, whole.Length)];
            for (var n = 0; n < 20; n++) broken[random.Next(8, broken.Length)] = (byte)random.Next(256);
            new CompoundFile(broken).HasStream("Nothing").ShouldBeFalse();
        }
    }
}
