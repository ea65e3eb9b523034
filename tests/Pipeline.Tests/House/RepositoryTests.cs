using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.House;

/// <summary>What must not be in the repository, and what must.</summary>
public sealed partial class RepositoryTests
{
    /// <summary>Written in two halves so that this file does not hold what it looks for.</summary>
    private static readonly (string Words, string Why)[] s_forbidden =
    [
        ("/wo" + "rk/", "a path of one machine"),
        ("/ro" + "ot/", "a path of one machine"),
        ("/ho" + "me/", "a path of one machine"),
        (@"C:\Us" + "ers", "a path of one machine"),
        ("/v3/in" + "dex.json", "an address of a package source"),
        ("regis" + "try.npmjs", "an address of a package source"),
        ("\"reso" + "lved\": \"http", "an address of a package source"),
    ];

    private static readonly string[] s_required =
        ["LICENSE", "README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md", "docs/flow.md", "docs/glossary.md", "gouji", "verify", ".ci/run"];

    [Fact]
    public void TextFiles_HoldNothingOfOneMachine() =>
        (from path in Repository.Files("")
         let text = Repository.Text(path)
         where !text.Contains('\0', StringComparison.Ordinal)
         from forbidden in s_forbidden
         where text.Contains(forbidden.Words, StringComparison.OrdinalIgnoreCase)
         select $"{path} holds {forbidden.Words}: {forbidden.Why}").ShouldBeEmpty();

    [Fact]
    public void FilesEveryoneLooksFor_AreThere() =>
        s_required.Except(Repository.Files("")).ShouldBeEmpty();

    [Fact]
    public void Excerpts_StandBetweenTheirMarks() =>
        new[] { "README.md", "README.zh-CN.md" }.Where(path => !HasExcerpt(Repository.Text(path))).ShouldBeEmpty();

    [Fact]
    public void Links_LeadSomewhere() =>
        (from path in Repository.Files("", "*.md")
         from link in Link().Matches(Repository.Text(path))
         let target = link.Groups["target"].Value
         where !target.Contains(':', StringComparison.Ordinal) && !Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(path)!, target))
         select $"{path} leads to {target}").ShouldBeEmpty();

    /// <summary>A Markdown link to another file, its anchor left out.</summary>
    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    private static bool HasExcerpt(string text)
    {
        var start = text.IndexOf("<!-- excerpt -->", StringComparison.Ordinal);
        return start >= 0 && text.IndexOf("<!-- /excerpt -->", StringComparison.Ordinal) > start;
    }
}
