using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Edits;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Pipeline.Tests.Generated.Rendering;
using Gouji.Reading;
using Xunit;
namespace Gouji.Pipeline.Tests.Probe;
public sealed class OneProbe
{
    [Fact]
    public void One()
    {
        var m = DraftManuscript.Of(ReportDraftGenerator.Make(102));
        var a = Set(DraftDocx.Write(m));
        var b = Set(HarmlessEdit.All.First(e => e.Name.Contains("full-width digits")).Docx(m));
        File.WriteAllLines("/tmp/one.txt", a.Where(x => !b.Contains(x)).Select(x => "- " + x).Concat(b.Where(x => !a.Contains(x)).Select(x => "+ " + x)));
    }
    private static List<string> Set(byte[] d) => ((ReadReport)ReportReader.Read("x", d)).Report.Statements.Select(s => $"{s.Concept.Name} {s.At.Stage} {s.At.Item?.Name} {s.Amount?.Base} {s.Part}").ToList();
}
