using System.Globalization;
using System.Text;
using Gouji.Programs;

namespace Gouji.Reading.Formats.Scans;

/// <summary>Reads pictures of single lines with tesseract, many in one run, since loading its model takes longer than reading a line.</summary>
internal sealed class Recogniser(ExternalProgram tesseract)
{
    /// <summary>Chinese with the figures and Latin letters among it.</summary>
    public const string Chinese = "chi_sim";

    /// <summary>Knows no Chinese and is surer of digits.</summary>
    public const string Latin = "eng";

    /// <summary>“Treat the image as a single text line.”</summary>
    public const string Line = "7";

    /// <summary>“Assume a single uniform block of text”: finds some lines that it does not find when told that there is one.</summary>
    public const string Block = "6";

    private const int Columns = 12;

    /// <summary>The words of each line, or null where tesseract failed.</summary>
    public List<LineWord>[]? Read(ScratchFolder folder, IReadOnlyList<GreyImage> lines, string language, string segmentation = Line)
    {
        if (lines.Count == 0) return [];
        var names = lines.Select((line, i) => folder.Put(string.Create(CultureInfo.InvariantCulture, $"{language}{i}.pgm"), line.ToPgm()));
        var list = folder.Put(language + ".txt", Encoding.UTF8.GetBytes(string.Join('\n', names) + "\n"));
        var ended = tesseract.Run(folder, [list, "stdout", "-l", language, "--psm", segmentation, "--dpi", "300", .. Settings(language), "tsv"]);
        return ended is ProgramEnded { ExitCode: 0 } done ? Words(Encoding.UTF8.GetString(done.Output.Span), lines.Count) : null;
    }

    /// <summary>A dictionary makes words of digits.</summary>
    private static string[] Settings(string language) => language == Latin ? ["-c", "load_system_dawg=0"] : [];

    private static List<LineWord>[] Words(string table, int count)
    {
        var words = new List<LineWord>[count];
        for (var i = 0; i < count; i++) words[i] = [];
        foreach (var row in table.Split('\n'))
            if (Word(row) is var (line, word) && line >= 0 && line < count) words[line].Add(word);
        return words;
    }

    /// <summary>A row of the table is level, page, block, paragraph, line, word, left, top, width, height, confidence, text; words are level 5.</summary>
    private static (int Line, LineWord Word)? Word(string row)
    {
        var cells = row.Split('\t', Columns);
        if (cells.Length < Columns || cells[0] != "5" || cells[11].Trim() is not { Length: > 0 } text) return null;
        if (!decimal.TryParse(cells[10], NumberStyles.Float, CultureInfo.InvariantCulture, out var percent)) return null;
        var (page, left, top) = (Whole(cells[1]), Whole(cells[6]), Whole(cells[7]));
        var box = new PixelBox(left, top, left + Whole(cells[8]), top + Whole(cells[9]));
        return (page - 1, new LineWord(text, box, Math.Clamp(percent / 100, 0, 1)));
    }

    private static int Whole(string cell) => int.TryParse(cell, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
