using System.Text;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading;
using Shouldly;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

/// <summary>Small reports written in a test, and what reading them gives in a few words.</summary>
internal static class SomeReport
{
    /// <summary>A title and a first chapter without any figure; the body of a report is at least this long.</summary>
    public const string Opening = """
        2023年度云溪县青石镇人民政府
        整体支出绩效自评报告
        一、部门（单位）基本情况
        青石镇人民政府负责本镇的经济发展、公共服务、社会治理和应急管理，内设党政办公室、财政办公室、民生办公室和应急办公室，下设农业服务中心、文化服务中心、退役军人服务站和综合行政执法大队，各机构按照职责开展工作，为全镇居民提供服务，推动各项事业发展，圆满完成了上级交办的任务。

        """;

    /// <summary>A chapter that lends no scope and states no totals.</summary>
    public const string Plain = "六、资金使用及绩效情况";

    /// <summary>A text in the shape word processors export: a line “| a | b” becomes a row of cells, each on a line behind a tab.</summary>
    public static Report Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n').Select(l => l.StartsWith('|') ? Cells(l) + "\n" : l);
        return Read("报告.txt", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    public static Report Read(string file, byte[] bytes) => ReportReader.Read(file, bytes).ShouldBeOfType<ReadReport>().Report;

    /// <summary>The report of one paragraph, or several, under a chapter.</summary>
    public static Report Say(string text, string chapter = Plain) => Read(Opening + chapter + "\n" + text);

    /// <summary>What one paragraph under a chapter is taken to state.</summary>
    public static string[] Says(string text, string chapter = Plain) => Say(text, chapter).Told();

    /// <summary>Every statement but those of the title: 项目「敬老院」.支出@决算[一般公共预算] 20万元.</summary>
    public static string[] Told(this Report report, string part = "正文") =>
        [.. report.Statements.Where(s => s.Part == part && s.Path[^1] != "标题").Select(Brief)];

    /// <summary>The statements of some concepts of a part.</summary>
    public static string[] Told(this Report report, string part, params string[] concepts) =>
        [.. report.Statements.Where(s => s.Part == part && concepts.Contains(s.Concept.Name)).Select(Brief)];

    public static string[] Asked(this Report report) => [.. report.Questions.Select(q => q.Printed)];

    public static string Brief(Statement statement)
    {
        var name = statement.At.Item is { } item ? $"{item.Kind}「{item.Name}」{statement.Concept.Name[item.Kind.Length..]}" : statement.Concept.Name;
        var stage = statement.At.Stage == Stage.Unstated ? "" : "@" + Vocabulary.Default.Name(statement.At.Stage).Zh;
        var scope = statement.At.Scope == FundScope.Unstated ? "" : $"[{Vocabulary.Default.Name(statement.At.Scope).Zh}]";
        return $"{name}{stage}{scope} {statement.Value.Printed}".TrimEnd();
    }

    private static string Cells(string row) => string.Join('\n', row[1..].Split('|').Select(c => "\t" + c.Trim()));
}
