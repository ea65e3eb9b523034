using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What outputs say of documents recognised from pictures.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Doubt = new("识别存疑", "doubtful");

    public static Sentence Recognised(int doubts) => new(
        $"识别自图片，数字请与原件核对{(doubts == 0 ? "" : $"；其中 {doubts} 个识别把握不大")}。",
        $"Recognised from pictures: compare the figures with the paper{(doubts == 0 ? "" : $"; {doubts} of them were not read surely")}.");

    public static Sentence Doubtful(Doubt doubt) => new(
        $"{doubt.Printed}（把握 {Percent(doubt)}，{doubt.Place.Words.Zh}），请与原件核对",
        $"{doubt.Printed} ({Percent(doubt)} sure, {doubt.Place.Words.En}), compare it with the paper");

    private static string Percent(Doubt doubt) => decimal.Round(doubt.Confidence * 100).ToString(CultureInfo.InvariantCulture) + "%";
}
