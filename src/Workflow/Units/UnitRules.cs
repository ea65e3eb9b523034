using System.Text.RegularExpressions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Units;

/// <summary>What a unit must be before it is one.</summary>
internal static partial class UnitRules
{
    /// <summary>The most units in one list; a county has some hundred, with schools and hospitals about a thousand.</summary>
    public const int MostAtOnce = 5_000;

    /// <summary>County, bureau, sub-unit and two more.</summary>
    private const int Deepest = 6;

    private const int LongestName = 100;

    public static async Task<(Unit?, Refusal?)> MakeAsync(GoujiContext database, NewUnit unit, CancellationToken ct)
    {
        var (code, name) = (unit.Code.Trim(), unit.Name.Trim());
        if (!Code().IsMatch(code)) return (null, Sentences.UnitCodeWrong(code));
        if (ComplaintOfName(name) is { } complaint) return (null, complaint);
        if (await database.Units.AnyAsync(u => u.Code == code, ct)) return (null, Sentences.UnitCodeTaken(code));
        var (parent, refusal) = await ParentAsync(database, unit.ParentCode?.Trim(), ct);
        if (refusal is not null) return (null, refusal);
        var parentId = parent?.Id;
        if (await database.Units.AnyAsync(u => u.ParentId == parentId && u.Name == name, ct)) return (null, Sentences.UnitNameTaken(name));
        var made = new Unit { ParentId = parentId, Code = code, Name = name, Path = $"{parent?.Path ?? "/"}{code}/" };
        database.Units.Add(made);
        await database.SaveChangesAsync(ct);
        return (made, null);
    }

    public static Refusal? ComplaintOfName(string name) => name.Trim().Length is 0 or > LongestName ? Sentences.UnitNameWrong(LongestName) : null;

    public static bool IsFormId(string formId) => FormId().IsMatch(formId);

    private static async Task<(Unit?, Refusal?)> ParentAsync(GoujiContext database, string? code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code)) return (null, await database.Units.AnyAsync(ct) ? Sentences.TopmostUnitThere : null);
        var parent = await database.Units.FirstOrDefaultAsync(u => u.Code == code, ct);
        if (parent is null) return (null, Sentences.NoParentUnit(code));
        if (parent.IsClosed) return (null, Sentences.UnitIsClosed(parent.Name));
        return parent.Path.Count(c => c == '/') > Deepest ? (null, Sentences.UnitTooDeep(Deepest)) : (parent, null);
    }

    /// <summary>预算单位编码: digits, in some places with letters.</summary>
    [GeneratedRegex("^[0-9A-Za-z]{3,20}$")]
    private static partial Regex Code();

    [GeneratedRegex("^[a-z0-9-]{3,60}$")]
    private static partial Regex FormId();
}
