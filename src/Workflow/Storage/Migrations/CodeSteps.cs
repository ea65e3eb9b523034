using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gouji.Workflow.Storage.Migrations;

/// <summary>The step of the last code of a second factor that was taken.</summary>
[DbContext(typeof(GoujiContext))]
[Migration("20261128100000_CodeSteps")]
internal sealed class CodeSteps : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SqlFile.Of("code-steps", ActiveProvider!));
}
