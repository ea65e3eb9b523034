using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gouji.Workflow.Storage.Migrations;

/// <summary>The first tables, in the dialect of either database; history, edits and contents can only be added to.</summary>
[DbContext(typeof(GoujiContext))]
[Migration("20261128000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SqlFile.Of("initial", ActiveProvider!));
}
