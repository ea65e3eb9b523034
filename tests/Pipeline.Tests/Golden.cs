using System.Runtime.CompilerServices;
using Gouji.Pipeline.Tests.House;
using Shouldly;

namespace Gouji.Pipeline.Tests;

/// <summary>
/// Compares a text rendering with the golden file beside the test: Golden/Class.Test.txt. UPDATE_GOLDEN=1 writes it instead; read the diff then.
/// </summary>
internal static class Golden
{
    private static bool IsUpdating => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    public static void Compare(string text, [CallerFilePath] string test = "", [CallerMemberName] string name = "")
    {
        var file = FileOf(test, name);
        if (IsUpdating)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.Exists(file).ShouldBeTrue($"{Path.GetRelativePath(Repository.Root, file)} is missing; UPDATE_GOLDEN=1 writes it");
        text.ShouldBe(File.ReadAllText(file));
    }

    /// <summary>The sources are looked for under the root, since a build may map their paths.</summary>
    private static string FileOf(string test, string name)
    {
        var source = Repository.Files("tests", Path.GetFileName(test.Replace('\\', '/'))).Single();
        return Path.Combine(Repository.Root, Path.GetDirectoryName(source)!, "Golden", $"{Path.GetFileNameWithoutExtension(source)}.{name}.txt");
    }
}
