using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.House;

/// <summary>Conventions that can be read off the sources, each a row of a table or a short scan.</summary>
public sealed class SourceTests
{
    private const int LongestFile = 300;

    /// <summary>Where (folder prefix), what must not stand in the code, and what to write instead.</summary>
    private static readonly (string Folder, string Pattern, string Instead)[] s_notInCode =
    [
        ("src/", @"\b(double|float)\b", "amounts are decimal"),
        ("src/", @"\bDateTime(Offset)?\s*\.\s*(Now|UtcNow|Today)\b", "time comes from a TimeProvider"),
        ("src/", @"\bNotImplementedException\b", "what is not there yet is not offered"),
        ("src/", @"\bcatch\b[^{]*\{\s*\}", "an error is a finding or travels on"),
        ("src/", @"^\s*#\s*region\b", "files are short enough without regions"),
        ("src/", @"^\s*#\s*pragma\s+warning\b", "mend it, or say in .editorconfig why the rule is wrong here"),
        ("src/Model/", @"\b(File|Directory|Path|Environment|Console|TimeProvider)\s*\.\s*(Read|Open|Write|Create|Exists|Get|System|Out|In\b)", "the model does no I/O and knows no clock"),
        ("tests/", @"\bSkip\s*=", "a test that does not run is no test"),
    ];

    /// <summary>Endings that say nothing about what a type is.</summary>
    private static readonly string[] s_emptyEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Base", "Impl", "Info", "Data"];

    /// <summary>Files that hold a closed set, or a thing with its parts, so that it can be read whole.</summary>
    private static readonly HashSet<string> s_closedSets = new(StringComparer.Ordinal)
    {
        "AccountsResult.cs", "ActionResult.cs", "Actor.cs", "Audit.cs", "BackupManifest.cs", "BodyParagraph.cs", "CaseFilter.cs", "CaseReview.cs",
        "CaseRow.cs", "Concept.cs", "Condition.cs", "Derivation.cs", "Document.cs", "Edit.cs", "EditAnswer.cs", "Entry.cs", "Expression.cs",
        "FactKey.cs", "FieldKey.cs", "Filing.cs", "FilingResult.cs", "Finding.cs", "Form.cs", "Formula.cs", "ImportResult.cs", "Item.cs", "Layout.cs",
        "Location.cs", "OfficialDocument.cs", "OpenReport.cs", "Outcome.cs", "PaperTable.cs", "PersonRow.cs", "ProgramResult.cs", "ReadResult.cs",
        "Report.cs", "Rule.cs", "RuleExample.cs", "RulePage.cs", "RuleStatus.cs", "Score.cs", "SignInResult.cs", "Token.cs", "UploadResult.cs",
        "Value.cs", "VersionComparison.cs", "Vocabulary.cs",
    };

    private static readonly IReadOnlyList<string> s_product = Repository.Files("src", "*.cs");

    private static readonly IReadOnlyList<string> s_all =
        [.. new[] { "src", "tests", "bench", "tools" }.SelectMany(folder => Repository.Files(folder, "*.cs"))];

    [Fact]
    public void Code_KeepsToTheTable() =>
        (from row in s_notInCode
         from path in s_all
         where path.StartsWith(row.Folder, StringComparison.Ordinal)
         from hit in Hits(path, CodeText.Code(path), row.Pattern)
         select $"{hit} ({row.Instead})").ShouldBeEmpty();

    [Fact]
    public void Files_AreShort() =>
        s_all.Select(path => (Path: path, Lines: CodeText.Lines(Repository.Text(path)).Length))
            .Where(file => file.Lines > LongestFile)
            .Select(file => $"{file.Path} has {file.Lines} lines, more than {LongestFile}").ShouldBeEmpty();

    [Fact]
    public void Files_HoldOnePublicTypeOrAClosedSet() =>
        s_product.Where(path => !s_closedSets.Contains(Path.GetFileName(path)))
            .Select(path => (Path: path, Types: PublicTypes(path).Where(type => type.IsTop).Select(type => type.Name).Distinct().ToArray()))
            .Where(file => file.Types.Length > 1)
            .Select(file => $"{file.Path} holds {string.Join(", ", file.Types)}").ShouldBeEmpty();

    [Fact]
    public void PublicTypes_SayWhatTheyAre() =>
        (from path in s_product
         let lines = CodeText.Lines(Repository.Text(path))
         from type in PublicTypes(path)
         where !HasDocstring(lines, type.Line)
         select $"{path}:{type.Line + 1} {type.Name} has no docstring").ShouldBeEmpty();

    [Fact]
    public void TypeNames_SayWhatTheyAre() =>
        (from path in s_all
         from match in CodeText.Code(path).Select(line => CodeText.TypeDeclaration().Match(line))
         where match.Success
         let name = match.Groups["name"].Value
         where s_emptyEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
         select $"{path}: {name}").ShouldBeEmpty();

    [Fact]
    public void UnfinishedWork_NamesItsIssue() =>
        s_all.SelectMany(path => Hits(path, CodeText.Lines(Repository.Text(path)), @"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b(?!.*#\d+)")).ShouldBeEmpty();

    [Fact]
    public void Tests_AreNamedAfterTheirFile() =>
        (from path in Repository.Files("tests", "*Tests.cs")
         let name = Path.GetFileNameWithoutExtension(path)
         where !CodeText.Code(path).Any(line => CodeText.TypeDeclaration().Match(line).Groups["name"].Value == name)
         select $"{path} holds no {name}").ShouldBeEmpty();

    private static IEnumerable<string> Hits(string path, string[] lines, string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant);
        return lines.Index().Where(line => regex.IsMatch(line.Item)).Select(line => $"{path}:{line.Index + 1} {line.Item.Trim()}");
    }

    private static IEnumerable<(string Name, int Line, bool IsTop)> PublicTypes(string path) =>
        from line in CodeText.Code(path).Index()
        let match = CodeText.TypeDeclaration().Match(line.Item)
        where match.Success && match.Groups["public"].Success
        select (match.Groups["name"].Value, line.Index, match.Groups["indent"].Length == 0);

    /// <summary>The nearest line above that is not an attribute is a docstring.</summary>
    private static bool HasDocstring(string[] lines, int declaration)
    {
        var above = declaration - 1;
        while (above >= 0 && lines[above].TrimStart().StartsWith('[')) above--;
        return above >= 0 && lines[above].TrimStart().StartsWith("///", StringComparison.Ordinal);
    }
}
