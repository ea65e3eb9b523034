using Gouji.Model;
using Gouji.Writing.Outputs;
using Gouji.Writing.WordComments;

namespace Gouji.Writing.WordRepairs;

/// <summary>Brings corrections as tracked changes with comments into the copy of a word-processor file.</summary>
internal sealed class DocumentRepairs(Language language, TimeProvider time, IReadOnlyList<(Finding Finding, Correction Correction)> wanted)
{
    private readonly RepairText _text = new(language);

    public RepairedCopy Write(byte[] contents, Stream stream)
    {
        using var package = new WordPackage(contents);
        if (package.IsAmbiguous) throw new InvalidDataException("Two parts of the package have one name.");
        var parts = new PackageParts(package);
        if (package.IsTooBig(parts.Main)) return new RepairedCopy([], Sentences.TooBigToRepair);
        if (!DocumentComments.IsPlainDocument(parts.MainType)) return new RepairedCopy([], Sentences.MacrosOrTemplateToRepair);
        var main = PartText.Of(package.Read(parts.Main) ?? throw new InvalidDataException("There is no document."));
        var cursor = new MarkupCursor(main.Xml);
        var shown = BodyWalk.Shown(cursor, wanted.Select(w => w.Correction.Spot.Location));
        var copy = new RepairedCopy(Try(main.Xml, shown), null);
        if (!copy.IsWritten) return copy;
        Change(package, parts, main, shown, [.. copy.Tried.Where(t => t.WhyNot is null)], cursor.CommentIds);
        package.WriteTo(stream);
        return copy;
    }

    /// <summary>Which of them can be written; one that overlaps an earlier one cannot.</summary>
    private List<TriedCorrection> Try(string xml, IReadOnlyDictionary<Location, IReadOnlyList<Stretch>> shown)
    {
        List<TriedCorrection> tried = [];
        foreach (var (finding, correction) in wanted)
        {
            var why = RepairPlace.WhyNot(xml, correction, shown.GetValueOrDefault(correction.Spot.Location));
            if (why is null && tried.Exists(t => t.WhyNot is null && Overlap(t.Correction, correction))) why = Sentences.RepairsOverlap;
            tried.Add(new TriedCorrection(finding, correction, why));
        }

        return tried;
    }

    private static bool Overlap(Correction a, Correction b)
    {
        var (one, other) = (RepairPlace.Of(a), RepairPlace.Of(b));
        return ParagraphKey.Of(a.Spot.Location) == ParagraphKey.Of(b.Spot.Location) && one.From < other.To && other.From < one.To;
    }

    private void Change(WordPackage package, PackageParts parts, PartText main, IReadOnlyDictionary<Location, IReadOnlyList<Stretch>> shown, List<TriedCorrection> changes, HashSet<string> commentIds)
    {
        var (spelling, existing) = (DocumentComments.SpellingOf(main), parts.Comments());
        var comments = existing is null ? CommentsPart.New(spelling.Space) : CommentsPart.Of(package.Read(existing)!);
        var first = Math.Max(DocumentComments.FirstFree(comments.Ids, commentIds), Revisions.FirstFree(main.Xml));
        var revisions = new Revisions(spelling, time.GetUtcNow(), first);
        var marks = new RepairMarks(main, spelling, revisions);
        foreach (var change in changes) marks.Add(revisions.NextId(), change.Correction, shown[change.Correction.Spot.Location], AddComment(comments, change, package.IsSigned && change == changes[0]));
        package.Replace(parts.Main, main.Bytes(marks.Apply()));
        if (existing is null) parts.AddComments(comments.Bytes(), spelling.Space == WordNames.Strict);
        else package.Replace(existing, comments.Bytes());
    }

    private Action<int> AddComment(CommentsPart comments, TriedCorrection change, bool saysSignature) => id =>
        comments.Add(id, [.. _text.Of(change.Finding, change.Correction), .. saysSignature ? [_text.Line(Sentences.SignatureLostByRepair)] : Array.Empty<CommentLine>()]);
}
