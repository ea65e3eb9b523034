using Gouji.Writing.Publication;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Publication;

public sealed class ShownTextTests
{
    [Theory]
    [InlineData("青 石\u3000镇\n", "青石镇")]
    [InlineData("青\u202e石\u200e镇", "青石镇")]
    [InlineData("青\ufffe石\ufffd镇", "青石镇")]
    [InlineData("𠀀镇", "𠀀镇")]
    public void WhatIsNotSeen_IsNotCompared(string text, string shown) => ShownText.Of(text).ShouldBe(shown);

    [Fact]
    public void HalfACharacter_IsNotCompared() => ShownText.Of("青\ud840镇\udc00").ShouldBe("青镇");
}
