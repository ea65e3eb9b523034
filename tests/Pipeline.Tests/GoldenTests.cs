using Gouji.Pipeline.Tests.House;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests;

/// <summary>Golden files belong to a test.</summary>
public sealed class GoldenTests
{
    [Fact]
    public void EveryGoldenFile_HasItsTest() =>
        Repository.Files("tests").Where(path => path.Contains("/Golden/", StringComparison.Ordinal) && !HasTest(path)).ShouldBeEmpty();

    private static bool HasTest(string path)
    {
        var name = Path.GetFileName(path).Split('.');
        var source = $"{path[..path.IndexOf("/Golden/", StringComparison.Ordinal)]}/{name[0]}.cs";
        return name.Length == 3 && File.Exists(Path.Combine(Repository.Root, source)) && Repository.Text(source).Contains($" {name[1]}()", StringComparison.Ordinal);
    }
}
