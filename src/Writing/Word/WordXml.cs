using System.Globalization;
using System.Text;
using System.Xml;

namespace Gouji.Writing.Word;

/// <summary>Writes WordprocessingML to a part, element after element (ECMA-376 part 1, 17); the order of the elements is the caller's.</summary>
internal sealed class WordXml : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly XmlWriter _xml;

    public WordXml(Stream part) => _xml = XmlWriter.Create(part, Settings);

    /// <summary>Characters are cleaned before they get here, so they are not looked at twice.</summary>
    public static XmlWriterSettings Settings { get; } = new() { Encoding = new UTF8Encoding(false), CloseOutput = true, CheckCharacters = false, NewLineHandling = NewLineHandling.None };

    public WordXml Start(string name)
    {
        _xml.WriteStartElement("w", name, Main);
        return this;
    }

    public WordXml With(string attribute, string value)
    {
        _xml.WriteAttributeString("w", attribute, Main, value);
        return this;
    }

    public WordXml With(string attribute, int value) => With(attribute, Number(value));

    public WordXml End()
    {
        _xml.WriteEndElement();
        return this;
    }

    /// <summary>An element that is only there.</summary>
    public WordXml Flag(string name) => Start(name).End();

    /// <summary>An element with its one attribute w:val.</summary>
    public WordXml Value(string name, string value) => Start(name).With("val", value).End();

    public WordXml Value(string name, int value) => Value(name, Number(value));

    /// <summary>The namespace of relationships is declared once, at the root.</summary>
    public WordXml Root(string name, string relationships)
    {
        Start(name);
        _xml.WriteAttributeString("xmlns", "r", null, relationships);
        return this;
    }

    public WordXml Related(string name, string type, string relationships, string id)
    {
        Start(name).With("type", type);
        _xml.WriteAttributeString("r", "id", relationships, id);
        return End();
    }

    /// <summary>Text as w:t, its blanks at the ends kept.</summary>
    public WordXml Text(ReadOnlySpan<char> text)
    {
        Start("t");
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))) _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(XmlCharacters.Clean(text.ToString()));
        return End();
    }

    public void Dispose() => _xml.Dispose();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
