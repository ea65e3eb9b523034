namespace Gouji.Web.Review;

/// <summary>What the form that answers a reader sends.</summary>
public sealed class FeedbackForm
{
    public long Feedback { get; set; }

    public string? Text { get; set; }
}
