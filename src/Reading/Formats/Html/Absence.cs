using Gouji.Model;

namespace Gouji.Reading.Formats.Html;

/// <summary>Tells why a page has no report in it: it is in an attachment, in pictures, in a page within the page, or was never saved.</summary>
internal static class Absence
{
    /// <summary>Less text than this, with neither sentences nor figures, is no report.</summary>
    private const int ShortestReport = 200;

    private static readonly string[] s_documents = [".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".pdf", ".ofd", ".zip", ".rar", ".7z"];

    /// <summary>The sentence to refuse the page with, or null where it may hold a report.</summary>
    /// <param name="whole">The page before its frame was taken away.</param>
    public static Sentence? Of(PageLinks whole, HtmlNode content)
    {
        if (content.Weight is { IsReport: true } or { Text: >= ShortestReport }) return null;
        if (whole.HasDocument) return Sentences.ReportAttached;
        if (PageLinks.Of(content).Pictures > 0) return Sentences.ReportInPictures;
        if (whole.Frames > 0) return Sentences.ReportInFrame;
        return content.Weight.Text == 0 ? Sentences.ReportNotSaved : null;
    }

    /// <summary>Whether an address is that of a document or archive.</summary>
    public static bool IsDocument(string target)
    {
        var path = target.AsSpan();
        if (path.IndexOfAny('?', '#') is >= 0 and var end) path = path[..end];
        foreach (var extension in s_documents)
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
