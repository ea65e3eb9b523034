using System.Globalization;
using Gouji.Writing.WordComments;

namespace Gouji.Writing.WordRepairs;

/// <summary>The marks of tracked changes in one document: who, when, and a number of its own for each.</summary>
/// <param name="next">The first number that nothing in the document has.</param>
internal sealed class Revisions(WordSpelling spelling, DateTimeOffset now, int next)
{
    public const string Author = "Gouji";
    private readonly string _date = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    private int _next = next;

    public string Deletion(string content) => Mark("del", content);

    public string Insertion(string content) => Mark("ins", content);

    public int NextId() => _next++;

    /// <summary>Behind every number that an attribute of that name has, of whatever kind its element is.</summary>
    public static int FirstFree(string xml)
    {
        var most = 0;
        for (var at = xml.IndexOf(":id=", StringComparison.Ordinal); at >= 0; at = xml.IndexOf(":id=", at + 4, StringComparison.Ordinal))
        {
            var digits = xml.AsSpan(Math.Min(at + 5, xml.Length));
            var length = digits.IndexOfAnyExceptInRange('0', '9');
            if (length > 0 && int.TryParse(digits[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2) most = Math.Max(most, number);
        }

        return most + 1;
    }

    private string Mark(string name, string content)
    {
        string[] attributes = [spelling.Attribute("id", $"{NextId()}"), spelling.Attribute("author", Author), spelling.Attribute("date", _date)];
        return $"<{spelling.Element(name, attributes)}>{content}</{spelling.Name(name)}>";
    }
}
