using Gouji.Writing.Masking;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Masking;

/// <summary>Names told from what else a field of signatures may say.</summary>
public sealed class PersonNameTests
{
    [Theory]
    [InlineData("王小明", "王小明")]
    [InlineData("王 明", "王明")]
    [InlineData("王小明、李大山（签字）", "王小明,李大山")]
    [InlineData("王小明 李大山", "王小明,李大山")]
    [InlineData("买买提·艾力", "买买提·艾力")]
    [InlineData("财政所", "")]
    [InlineData("（略）", "")]
    [InlineData("王**", "")]
    [InlineData("2024年3月", "")]
    [InlineData("", "")]
    public void Field_GivesItsNames(string field, string names) => string.Join(',', PersonName.In(field)).ShouldBe(names);
}
