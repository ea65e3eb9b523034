using System.Xml.Linq;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.House;

/// <summary>Who may use what: one table, compared with the project files.</summary>
public sealed class DependencyTests
{
    /// <summary>
    /// Project, the projects it may use, the packages it may use. Reading, Checking and Writing meet only in Model;
    /// Model and Programs stand on the base class library alone.
    /// </summary>
    private static readonly (string Project, string[] Projects, string[] Packages)[] s_allowed =
    [
        ("src/Model", [], []),
        ("src/Programs", [], []),
        ("src/Reading", ["Model", "Programs"], ["ExcelDataReader", "AngleSharp"]),
        ("src/Checking", ["Model"], []),
        ("src/Writing", ["Model", "Programs"], ["DocumentFormat.OpenXml", "System.IO.Packaging"]),
        ("src/Cli", ["Model", "Reading", "Checking", "Writing"], ["System.CommandLine"]),
        ("src/Workflow", ["Model"], ["Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL", "SQLitePCLRaw.bundle_e_sqlite3", "Npgsql"]),
        ("src/Web", ["Model", "Programs", "Reading", "Checking", "Writing", "Workflow"], ["System.CommandLine", "Microsoft.AspNetCore.OpenApi", "Microsoft.OpenApi"]),
        ("tests/Pipeline.Tests", ["Model", "Programs", "Reading", "Checking", "Writing", "Cli"],
            ["Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio", "FsCheck", "FSharp.Core", "Shouldly", "AngleSharp", "DocumentFormat.OpenXml", "System.IO.Packaging"]),
        ("tests/Web.Tests", ["Model", "Reading", "Checking", "Writing", "Workflow", "Web"],
            ["Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio", "Shouldly", "AngleSharp", "Microsoft.AspNetCore.Mvc.Testing", "Microsoft.Playwright"]),
        ("tests/Fuzz", ["Model", "Reading", "Checking", "Writing"], []),
        ("bench", ["Model", "Reading", "Checking", "Writing"], []),
    ];

    private static readonly IReadOnlyList<string> s_projects =
        [.. new[] { "src", "tests", "bench", "tools" }.SelectMany(folder => Repository.Files(folder, "*.csproj"))];

    [Fact]
    public void EveryProject_StandsInTheTable() =>
        s_projects.Select(Folder).ShouldBe(s_allowed.Select(row => row.Project), ignoreOrder: true);

    [Fact]
    public void Projects_UseOnlyWhatTheTableAllows() =>
        s_allowed.SelectMany(NotAllowed).ShouldBeEmpty();

    [Fact]
    public void EveryProject_StandsInTheSolution()
    {
        var listed = XDocument.Parse(Repository.Text("Gouji.slnx")).Descendants("Project").Select(project => project.Attribute("Path")!.Value);
        listed.ShouldBe(s_projects, ignoreOrder: true);
    }

    [Fact]
    public void EveryProject_HasItsLockFile() =>
        s_projects.Select(project => $"{Folder(project)}/packages.lock.json").Except(Repository.Files("", "packages.lock.json")).ShouldBeEmpty();

    [Fact]
    public void EveryPackageVersion_StandsWithItsLicence() =>
        Repository.Text("Directory.Packages.props").Split('\n').Where(IsVersionWithoutLicence).ShouldBeEmpty();

    private static bool IsVersionWithoutLicence(string line) =>
        line.Contains("<PackageVersion ", StringComparison.Ordinal) && !line.Contains("<!--", StringComparison.Ordinal);

    private static IEnumerable<string> NotAllowed((string Project, string[] Projects, string[] Packages) row)
    {
        var file = s_projects.FirstOrDefault(project => Folder(project) == row.Project);
        if (file is null) return [];
        var xml = XDocument.Parse(Repository.Text(file));
        return
        [
            .. Included(xml, "ProjectReference").Select(ProjectName).Except(row.Projects).Select(name => $"{row.Project} may not use the project {name}"),
            .. Included(xml, "PackageReference").Except(row.Packages).Select(name => $"{row.Project} may not use the package {name}"),
            .. Included(xml, "FrameworkReference").Where(_ => row.Project != "tests/Web.Tests").Select(name => $"{row.Project} may not use the framework {name}"),
        ];
    }

    private static IEnumerable<string> Included(XDocument project, string kind) =>
        project.Descendants(kind).Select(reference => reference.Attribute("Include")?.Value).OfType<string>();

    private static string ProjectName(string reference) => Path.GetFileNameWithoutExtension(reference.Replace('\\', '/'));

    private static string Folder(string project) => project[..project.LastIndexOf('/')];
}
