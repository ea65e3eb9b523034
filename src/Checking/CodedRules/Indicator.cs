using Gouji.Checking.Facts;
using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking.CodedRules;

/// <summary>One row of an indicator table: what each column states of it, and the class it is put into, where that is a known one.</summary>
internal sealed class Indicator(Item item, string part)
{
    public Item Item => item;

    public string Part => part;

    public Statement? First { get; private set; }

    public Statement? Second { get; private set; }

    public Statement? Named { get; private set; }

    public Statement? Target { get; private set; }

    public Statement? Actual { get; private set; }

    public Statement? Weight { get; private set; }

    public Statement? Score { get; private set; }

    public Statement? Reason { get; private set; }

    public string Name => Named is { IsBlank: false } named ? named.Value.Printed : item.Name;

    public string FirstName => First?.Value.Printed ?? "";

    public string SecondName => Second?.Value.Printed ?? "";

    public string TargetText => Target?.Value.Printed ?? "";

    public string ActualText => Actual?.Value.Printed ?? "";

    public string ReasonText => Reason?.Value.Printed ?? "";

    public bool HasReason => Reason is { IsBlank: false };

    public bool HasTarget => Target is { IsBlank: false };

    public bool HasActual => Actual is { IsBlank: false };

    /// <summary>Score and weight in points, or null where one of them is not a number.</summary>
    public (decimal Score, decimal Weight)? Points => Score?.Amount is { } score && Weight?.Amount is { } weight ? (score.Base, weight.Base) : null;

    /// <summary>Whether points were lost; false also where weight or score is not a number.</summary>
    public bool IsMarkedDown => Score?.Amount is { } score && Weight?.Amount is { } weight && score.Base < weight.Base;

    public bool IsSatisfaction => SecondName.Contains("满意", StringComparison.Ordinal) || FirstName.Contains("满意", StringComparison.Ordinal) || Name.Contains("满意度", StringComparison.Ordinal);

    /// <summary>Where a finding about it stands when no column is told.</summary>
    public Statement Anchor => Named ?? Target ?? Actual ?? Second ?? First ?? Weight ?? Score ?? Reason!;

    /// <summary>The class of the catalogue it is put into, or null where the form's own word is not known.</summary>
    public IndicatorClass? Class(FactBook book) => Second is null ? null : IndicatorClassNames.Find(book.Vocabulary, FirstName, SecondName);

    public bool IsOf(FactBook book, string second) => Class(book)?.Second == second;

    public void Take(Statement statement)
    {
        switch (statement.Concept.Name)
        {
            case "指标.一级": First ??= statement; break;
            case "指标.二级": Second ??= statement; break;
            case "指标.名称": Named ??= statement; break;
            case "指标.目标值": Target ??= statement; break;
            case "指标.调整目标值" when statement.Value is not Blank && statement.Value.Printed.Trim() is not ("无" or "/" or "—" or "——" or "-"): Target = statement; break;
            case "指标.实际值": Actual ??= statement; break;
            case "指标.分值": Weight ??= statement; break;
            case "指标.得分": Score ??= statement; break;
            case "指标.偏差原因": Reason ??= statement; break;
        }
    }
}
