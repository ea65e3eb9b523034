using System.Globalization;
using Gouji.Model;
using Gouji.Web.Filings;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;

namespace Gouji.Web.Review;

/// <summary>What a form of the desk sends: which action, and the words and numbers typed for it. Only what the action needs is filled.</summary>
public sealed class DeskForm
{
    /// <summary>Characters of a remark.</summary>
    private const int LongestText = 2_000;

    /// <summary>Characters of the words it is about.</summary>
    private const int LongestPassage = 300;

    public string? Do { get; set; }

    public string? Text { get; set; }

    public string? Key { get; set; }

    public string? Passage { get; set; }

    public long About { get; set; }

    public string? Score { get; set; }

    public string? Reason { get; set; }

    /// <summary>The action, or a sentence why there is none.</summary>
    public (CaseAction? Action, Sentence? Trouble) Read(Rescoring? scores) => Do switch
    {
        "receive" => (new Receive(), null),
        "remark" => Remark(),
        "resolve" => (new ResolveRemark(About), null),
        "rescore" => Rescore(scores),
        "return" => (new ReturnForCorrection(Filled(Text)), null),
        "accept" => Accept(scores),
        "remind" => (new Remind(Text ?? ""), null),
        "sign" => (new Sign(), null),
        "decline" => (new DeclineToSign(Text ?? ""), null),
        _ => (null, Sentences.Unclear),
    };

    private (CaseAction?, Sentence?) Remark()
    {
        if (Filled(Key) is { } key && FieldKeyText.Parse(key) is null) return (null, ReviewSentences.KeyUnknown);
        if (Text?.Length > LongestText || Passage?.Length > LongestPassage) return (null, ReviewSentences.TooLong);
        return (new AddRemark(Filled(Key), Filled(Passage), Text ?? ""), null);
    }

    private (CaseAction?, Sentence?) Rescore(Rescoring? scores)
    {
        if (Number(Score) is not { } score) return (null, ReviewSentences.ScoreUnclear);
        return scores?.Rows.FirstOrDefault(row => FieldKeyText.Print(row.Key) == Key) is { } row ? (new RescoreIndicator(Key!, score, row.Weight, Reason ?? ""), null) : (null, ReviewSentences.IndicatorUnknown);
    }

    /// <summary>The grade follows from the score; nobody types it.</summary>
    private (CaseAction?, Sentence?) Accept(Rescoring? scores) =>
        scores is not null && Number(Score) is { } score ? (new Accept(score, Checking.Computing.GradeBands.LevelOf(score, scores.Year), Text ?? ""), null) : (null, ReviewSentences.ScoreUnclear);

    private static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
