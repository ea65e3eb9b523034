using Gouji.Model;
using Gouji.Writing.WordRepairs;

namespace Gouji.Writing.Outputs;

/// <summary>
/// The original Word file with the clear repairs of its findings as tracked changes, each with a comment that names the rule and says why: whoever opens
/// it accepts or rejects them one by one, and rejecting all gives the original text. Every part of the file but the document and its comments stays as
/// it is to the byte. Only a file that was docx when it was read is repaired, and only where characters can be changed safely.
/// </summary>
public sealed class RepairedDocxOutput(Language language, TimeProvider time)
{
    /// <summary>Writes the copy, unless there is nothing to change in it or none can be made.</summary>
    public RepairedCopy Write(Audit audit, Stream stream)
    {
        List<(Finding, Correction)> wanted = [.. audit.AllFindings.SelectMany(f => f.Corrections.Select(c => (f, c))).DistinctBy(w => (w.c.Spot.Location, w.c.Now))];
        if (WhyNone(audit.Report.Document) is { } why) return new RepairedCopy([], why);
        try
        {
            return new DocumentRepairs(language, time, wanted).Write(audit.Report.Document.Contents!.Bytes.ToArray(), stream);
        }
        catch (Exception trouble) when (trouble is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            // The file was read before, so this is a package that says less of itself than editing needs.
            return new RepairedCopy([], Sentences.NotRepaired);
        }
    }

    private static Sentence? WhyNone(Document document)
    {
        if (document is { Format: "docx", Contents.Format: "docx" }) return null;
        return document.Contents is { Format: "docx" } ? Sentences.SaveAsDocxToRepair : Sentences.NotWordToRepair;
    }
}
