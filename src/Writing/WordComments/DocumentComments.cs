using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.WordComments;

/// <summary>Brings remarks of people and findings as comments into the copy of a word-processor file.</summary>
internal sealed class DocumentComments(Language language, IReadOnlyList<Finding> findings, IReadOnlyList<DocumentRemark> remarks)
{
    private readonly CommentText _text = new(language);

    /// <summary>Writes the copy, or says why none can be made.</summary>
    public Sentence? Write(byte[] contents, Stream stream)
    {
        if (findings.Count + remarks.Count == 0)
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
        if (BodyWalk.Find(cursor, [.. findings.Select(f => f.Place.Location), .. remarks.Select(r => r.Place).OfType<Location>()]) is not { } anchors) return Sentences.NothingToMark;
        var spelling = SpellingOf(main);
        var (marks, existing) = (new CommentMarks(main.Xml, spelling), parts.Comments());
        var comments = existing is null ? CommentsPart.New(spelling.Space) : CommentsPart.Of(package.Read(existing)!);
        var id = FirstFree(comments.Ids, cursor.CommentIds);
        if (package.IsSigned) Add(id++, anchors.First, [new CommentLine(Sentences.SignatureLost.In(language))]);
        foreach (var remark in remarks) AddRemark(remark, id++);
        foreach (var finding in findings) AddFinding(finding, id++);

        package.Replace(parts.Main, main.Bytes(marks.Apply()));
        if (existing is null) parts.AddComments(comments.Bytes(), spelling.Space == WordNames.Strict);
        else package.Replace(existing, comments.Bytes());
        return null;

        void AddRemark(DocumentRemark remark, int number) => Add(number, Where(remark.Place, out _), remark.Lines.Select(line => new CommentLine(line)), remark.Author);

        void AddFinding(Finding finding, int number)
        {
            var extent = Where(finding.Place.Location, out var isExact);
            Add(number, extent, _text.Of(finding, isExact));
        }

        Extent Where(Location? place, out bool isExact)
        {
            var extent = anchors.First;
            isExact = place is not null && anchors.Exact.TryGetValue(place, out extent);
            return isExact || (place is not null && anchors.Near.TryGetValue(place, out extent)) ? extent : anchors.First;
        }

        void Add(int number, Extent extent, IEnumerable<CommentLine> lines, string? author = null)
        {
            marks.Add(number, extent);
            comments.Add(number, lines, author);
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
