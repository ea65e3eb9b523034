using Gouji.Model;
using Gouji.Pipeline.Tests.Writing.Masking;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model;

public sealed class PersonalNumberTests
{
    [Fact]
    public void Numbers_AreToldByTheirDigits()
    {
        PersonalNumber.IsMobile(SomeNumber.Mobile(7)).ShouldBeTrue();
        PersonalNumber.IsIdentity(SomeNumber.Identity(7)).ShouldBeTrue();
        PersonalNumber.IsBankCard(SomeNumber.Card(7)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("12000000000")]
    [InlineData("1380000000a")]
    [InlineData("8613800000000")]
    public void OtherDigits_AreNoMobile(string digits) => PersonalNumber.IsMobile(digits).ShouldBeFalse();

    [Fact]
    public void Identity_WithASlip_IsNone()
    {
        var number = SomeNumber.Identity(7).ToCharArray();
        number[16] = number[16] == '9' ? '0' : (char)(number[16] + 1);
        PersonalNumber.IsIdentity(number).ShouldBeFalse();
    }
}
