using System.Text;

namespace Gouji.Writing.WordComments;

/// <summary>Insertions into the characters of a part, and the few characters they take the place of; all others stay as they are.</summary>
internal sealed class Edits
{
    private readonly SortedDictionary<int, (int Length, string Text)> _edits = [];

    /// <summary>Inserts at a spot, once.</summary>
    public void Insert(int at, string text) => Replace(at, 0, text);

    public void Replace(int at, int length, string text) => _edits[at] = (length, text);

    public string Apply(string xml)
    {
        var edited = new StringBuilder(xml.Length + _edits.Count * 128);
        var done = 0;
        foreach (var (at, (length, text)) in _edits)
        {
            edited.Append(xml, done, at - done).Append(text);
            done = at + length;
        }

        return edited.Append(xml, done, xml.Length - done).ToString();
    }
}
