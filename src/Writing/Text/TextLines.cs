using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>The lines of a text rendering, in one language, coloured or not.</summary>
internal sealed class TextLines(TextWriter writer, Language language, bool hasColour)
{
    public Language Language => language;

    public string Say(Sentence sentence) => sentence.In(language);

    public void Blank() => writer.Write('\n');

    public void Line(string text, Ink ink = Ink.Plain)
    {
        var coloured = hasColour && ink != Ink.Plain;
        if (coloured) writer.Write(Inks.Start(ink));
        writer.Write(VisibleText.Of(text).TrimEnd());
        if (coloured) writer.Write("\e[0m");
        writer.Write('\n');
    }

    /// <summary>A line with a name before it; further lines of the same name align with the first.</summary>
    public void Named(Sentence name, string text, Ink ink = Ink.Plain) => Line($"  {DisplayWidth.PadRight(Say(name), NameWidth)}  {text}", ink);

    public void Under(string text, Ink ink = Ink.Plain) => Line($"  {new string(' ', NameWidth)}  {text}", ink);

    public void Flush() => writer.Flush();

    private int NameWidth => language == Language.English ? 12 : 8;
}
