using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.WordComments;

/// <summary>Brings findings as comments into the copy of a word-processor file.</summary>
internal sealed class DocumentComments(Language language, IReadOnlyList<Finding> findings)
{
    private readonly CommentText _text = new(language);

    /// <summary>Writes the copy, or says why none can be made.</summary>
    public Sentence? Write(byte[] contents, Stream stream)
    {
        if (findings.Count == 0)
        {
            stream.Write(contents);
            return null;
        }

        using var package = new WordPackage(contents);
        var parts = new PackageParts(package);
        if (package.IsTooBig(parts.Main)) return Sentences.TooBigToMark;
        if (!IsPlainDocument(parts.MainType)) return Sentences.MacrosOrTemplate;
        if (Mark(package, parts) is { } why) return why;
        package.WriteTo(stream);
        return null;
    }

    /// <summary>Word opens no file with macros, and no template, under the name of a document.</summary>
    public static bool IsPlainDocument(string type) =>
        !type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) && !type.Contains("template", StringComparison.OrdinalIgnoreCase);

    private Sentence? Mark(WordPackage package, PackageParts parts)
    {
        var main = PartText.Of(package.Read(parts.Main) ?? throw new InvalidDataException("There is no document."));
        var cursor = new MarkupCursor(main.Xml);
        if (BodyWalk.Find(cursor, findings.Select(f => f.Place.Location)) is not { } anchors) return Sentences.NothingToMark;
        var spelling = SpellingOf(main);
        var (marks, existing) = (new CommentMarks(main.Xml, spelling), parts.Comments());
        var comments = existing is null ? CommentsPart.New(spelling.Space) : CommentsPart.Of(package.Read(existing)!);
        var id = FirstFree(comments.Ids, cursor.CommentIds);
        if (package.IsSigned) Add(id++, anchors.First, [new CommentLine(Sentences.SignatureLost.In(language))]);
        foreach (var finding in findings) AddFinding(finding, id++);

        package.Replace(parts.Main, main.Bytes(marks.Apply()));
        if (existing is null) parts.AddComments(comments.Bytes(), spelling.Space == WordNames.Strict);
        else package.Replace(existing, comments.Bytes());
        return null;

        void AddFinding(Finding finding, int number)
        {
            var place = finding.Place.Location;
            var isExact = anchors.Exact.TryGetValue(place, out var extent);
            if (!isExact && !anchors.Near.TryGetValue(place, out extent)) extent = anchors.First;
            Add(number, extent, _text.Of(finding, isExact));
        }

        void Add(int number, Extent extent, IEnumerable<CommentLine> lines)
        {
            marks.Add(number, extent);
            comments.Add(number, lines);
        }
    }

    public static WordSpelling SpellingOf(PartText main)
    {
        var root = new MarkupCursor(main.Xml);
        root.MoveToRoot();
        return WordSpelling.At(root);
    }

    /// <summary>Behind all numbers in use, also those of comments that only the document still names.</summary>
    public static int FirstFree(params IEnumerable<string>[] used) => 1 + used.SelectMany(ids => ids)
        .Select(id => int.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : -1)
        .Append(-1).Max();
}
