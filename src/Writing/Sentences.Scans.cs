using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What outputs say of documents recognised from pictures.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Doubt = new("识别存疑", "doubtful");

    public static Sentence Recognised(Recognition recognition) => new(
        $"第{Numbers(recognition.Pages, "、")}页识别自图片，数字请与原件核对{(recognition.Doubts.Count == 0 ? "" : $"；其中 {recognition.Doubts.Count} 个识别把握不大")}。",
        $"Recognised from pictures (page {Numbers(recognition.Pages, ", ")}): compare the figures with the paper{(recognition.Doubts.Count == 0 ? "" : $"; {recognition.Doubts.Count} of them were not read surely")}.");

    public static Sentence Doubtful(Doubt doubt) => new(
        $"{doubt.Printed}（把握 {Percent(doubt)}，{doubt.Place.Words.Zh}），请与原件核对",
        $"{doubt.Printed} ({Percent(doubt)} sure, {doubt.Place.Words.En}), compare it with the paper");

    private static string Percent(Doubt doubt) => decimal.Round(doubt.Confidence * 100).ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>1–3、5: neighbours as a stretch.</summary>
    private static string Numbers(IReadOnlyList<int> pages, string comma)
    {
        List<(int First, int Last)> stretches = [];
        foreach (var page in pages.Order())
        {
            if (stretches.Count > 0 && stretches[^1].Last == page - 1) stretches[^1] = (stretches[^1].First, page);
            else stretches.Add((page, page));
        }

        return string.Join(comma, stretches.Select(s => s.First == s.Last ? $"{s.First}" : $"{s.First}–{s.Last}"));
    }
}
