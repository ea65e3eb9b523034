using System.Text.RegularExpressions;

namespace Gouji.Pipeline.Tests.House;

/// <summary>The text of a C# file as conventions look at it: line by line, with or without words that are not code.</summary>
internal static partial class CodeText
{
    /// <summary>The lines with comments and the insides of literals blanked out; line numbers stay.</summary>
    public static string[] Code(string path) => Lines(NotCode().Replace(Repository.Text(path), KeepLineBreaks));

    public static string[] Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');

    private static string KeepLineBreaks(Match match) => new('\n', match.Value.Count(c => c == '\n'));

    /// <summary>Raw, verbatim and plain strings, characters, and both kinds of comments.</summary>
    [GeneratedRegex(""""
        """[\s\S]*?""" | \$?@\$?"(?:""|[^"])*" | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])+' | //[^\n]* | /\*[\s\S]*?\*/
        """", RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NotCode();

    /// <summary>A type declared in a line: its accessibility where stated first, and its name.</summary>
    [GeneratedRegex("""
        ^(?<indent>\s*)(?:(?<public>public)|internal|private|protected|file)?\s*
        (?:(?:public|internal|private|protected|file|sealed|abstract|static|readonly|partial|ref|new)\s+)*
        (?:record\s+struct|record\s+class|record|class|struct|interface|enum|delegate\s+[\w<>?\[\],.]+)\s+(?<name>\w+)
        """, RegexOptions.IgnorePatternWhitespace)]
    public static partial Regex TypeDeclaration();
}
