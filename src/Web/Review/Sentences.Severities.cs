using Gouji.Model;

namespace Gouji.Web.Review;

/// <summary>What findings and grades are called on pages.</summary>
internal static partial class ReviewSentences
{
    public static Sentence Of(Severity severity) => severity switch
    {
        Severity.Error => new("须更正", "Must be corrected"),
        Severity.Verify => new("须更正或说明", "Correct or explain"),
        Severity.Advice => new("建议", "Advice"),
        Severity.Privacy => new("公开前须遮盖", "Mask before publishing"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "There is no such severity."),
    };

    public static Sentence Of(GradeLevel grade) => grade switch
    {
        GradeLevel.Excellent => new("优", "Excellent"),
        GradeLevel.Good => new("良", "Good"),
        GradeLevel.Fair => new("中", "Fair"),
        GradeLevel.Poor => new("差", "Poor"),
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "There is no such grade."),
    };
}
