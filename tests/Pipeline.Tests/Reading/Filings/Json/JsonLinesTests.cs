using Gouji.Reading.Filings.Json;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Filings.Json;

public sealed class JsonLinesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(9, 3)]
    public void Byte_StandsInItsLine(long offset, int line) => new JsonLines("a\n\nb"u8.ToArray()).At(offset).ShouldBe(line);
}
