using Gouji.Model;
using Gouji.Writing.WordComments;

namespace Gouji.Writing.Outputs;

/// <summary>
/// The original Word file with a Word comment at each finding's spot and nothing else changed: what a reviewer sends back. The text stays as it is to
/// the character, and every part of the file but the document and its comments to the byte. Of a file that was converted to be read, the conversion
/// is what gets the comments. A comment on a header, a footer or a note stands at the first paragraph, one on a text box at the paragraph that
/// holds it, and says so. What people remarked stands before what we found.
/// </summary>
/// <param name="least">The lightest severity that gets a comment.</param>
/// <param name="remarks">What people said of it.</param>
public sealed class MarkedDocxOutput(Language language, Severity least = Severity.Privacy, IReadOnlyList<DocumentRemark>? remarks = null) : IReportOutput
{
    public string Extension => ".docx";

    public Sentence? Write(Audit audit, Stream stream)
    {
        if (audit.Report.Document.Contents is not { Format: "docx" } contents) return Sentences.NotWord;
        try
        {
            var comments = new DocumentComments(language, [.. audit.Findings.Where(f => f.Severity <= least)], remarks ?? []);
            return comments.Write(contents.Bytes.ToArray(), stream);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            // The file was read before, so this is a package that says less of itself than editing needs.
            return Sentences.NotMarked;
        }
    }
}
