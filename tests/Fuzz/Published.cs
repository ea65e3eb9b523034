using Gouji.Model;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Gouji.Writing.Publication;

namespace Gouji.Fuzz;

/// <summary>A publication of what was read: whatever the report holds, what is published of it passes its own verification.</summary>
internal static class Published
{
    private static readonly string s_folder = Path.Join(Path.GetTempPath(), $"gouji-fuzz-{Environment.ProcessId}");

    public static void Take(Report report)
    {
        var source = DocumentOfReport.Of(report);
        var publication = PublicReport.Of(source.Document, source.Filing, new PublicationTerms(false, null, null));
        var files = PublicFiles.Of(publication, [new DocxOutput(carriesFacts: false)], Language.Chinese, "0");
        if (PublicationFolder.Write(s_folder, files) is { } why) throw new InvalidOperationException(why.En);
        var problems = PublicationCheck.Of(s_folder);
        Directory.Delete(s_folder, recursive: true);
        if (problems.Count > 0) throw new InvalidOperationException(string.Join(" ", problems.Take(3).Select(p => p.En)));
    }
}
