using System.CommandLine;
using System.Text;
using System.Text.RegularExpressions;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Gouji.Web.Imports;
using Gouji.Writing.Outputs;

namespace Gouji.Web.Commands;

/// <summary><c>read-upload FILE FOLDER FORM YEAR</c>, which the program calls itself by: reads one file and leaves what it found in a folder.</summary>
internal static partial class ReadUploadCommand
{
    public static Command Create()
    {
        var (file, folder, form, year) = (new Argument<string>("file"), new Argument<string>("folder"), new Argument<string>("form"), new Argument<string>("year"));
        var command = new Command("read-upload", "") { file, folder, form, year };
        command.Hidden = true;
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(folder)!, parsed.GetValue(form) is { Length: > 0 } id ? id : null, Paging.Number(parsed.GetValue(year))));
        return command;
    }

    private static int Run(string file, string folder, string? form, int? year)
    {
        var (bytes, name) = (File.ReadAllBytes(file), File.ReadAllText(Path.Join(folder, UploadFiles.Name)));
        switch (Read(name, bytes, form, year))
        {
            case FilingRefused(_, var why):
                Leave(folder, UploadFiles.Refused, $"{why.Zh}\n{why.En}");
                break;
            case FilingRead read:
                using (var json = File.Create(Path.Join(folder, UploadFiles.Filing))) new FilingJsonOutput(json, Language.Chinese).Write(read.Filing);
                Leave(folder, UploadFiles.Questions, string.Join('\n', [.. OtherYear(read.Filing, year), .. read.Questions.Select(Told)]));
                Show(folder, name, bytes, read.Filing.FormId);
                break;
        }

        return 0;
    }

    /// <summary>A file that does not say its year is of the year that is filled in.</summary>
    private static FilingResult Read(string name, byte[] bytes, string? form, int? year) =>
        FilingReader.Read(name, bytes, form) is FilingRead read ? read : FilingReader.Read(name, bytes, form, year);

    private static IEnumerable<string> OtherYear(Filing filing, int? year) =>
        year is { } wanted && wanted != filing.Year ? [Line(Sentences.OtherYear(filing.Year, wanted))] : [];

    private static string Line(Sentence sentence) => $"{sentence.Zh}\t{sentence.En}";

    /// <summary>A line in both languages, parted by a tab.</summary>
    private static string Told(Question question)
    {
        var printed = question.Printed.ReplaceLineEndings(" ").Replace('\t', ' ');
        return $"{question.Place.Words.Zh}：“{printed}”{question.Why.Zh}\t{question.Place.Words.En}: “{printed}”: {question.Why.En}";
    }

    /// <summary>The original beside its findings, where the file is a report.</summary>
    private static void Show(string folder, string name, byte[] bytes, string formId)
    {
        if (ReportReader.Read(name, bytes, formId) is not ReadReport(_, var report)) return;
        using var page = new MemoryStream();
        new FindingsPageOutput(Language.Chinese, "", pagePicture: PagePictures.Png).Write(Auditor.Default.Audit(report), page);
        Leave(folder, UploadFiles.Original, Script().Replace(Encoding.UTF8.GetString(page.ToArray()), ""));
    }

    /// <summary>The page is shown in a frame in which no script runs; its links work without.</summary>
    [GeneratedRegex("<script\\b.*?</script>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Script();

    private static void Leave(string folder, string name, string text) => File.WriteAllText(Path.Join(folder, name), text, new UTF8Encoding(false));
}
