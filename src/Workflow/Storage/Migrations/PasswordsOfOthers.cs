using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Gouji.Workflow.Storage.Migrations;

/// <summary>Who set a password that is not the person's own, and who confirmed it.</summary>
[DbContext(typeof(GoujiContext))]
[Migration("20261128110000_PasswordsOfOthers")]
internal sealed class PasswordsOfOthers : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(SqlFile.Of("passwords-of-others", ActiveProvider!));
}
