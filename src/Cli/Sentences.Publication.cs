using Gouji.Model;

namespace Gouji.Cli;

/// <summary>What the command says of publications.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Publish = new("写公开稿：隐去个人信息的网页、Word、PDF 和开放数据", "write what is to be published: page, Word, pdf and open data, with private words masked");
    public static readonly Sentence VerifyPublication = new("检查公开稿：文件齐全、没有改动、数据一致、没有个人信息和看不见的内容", "verify a publication: complete, unchanged, consistent, nothing private or unseen in it");
    public static readonly Sentence DataPath = new("填报数据或报告文件", "data of a filing, or a report file");
    public static readonly Sentence PublicationPath = new("公开稿所在的文件夹", "the folder of a publication");
    public static readonly Sentence Out = new("写到这个文件夹（空的，或放着上一次的公开稿）", "write to this folder (empty, or holding an earlier publication)");
    public static readonly Sentence PublicationDate = new("公开日期，如 2024-09-14；不写则不注明", "the day of publication, such as 2024-09-14; none is stated if not given");
    public static readonly Sentence MaskNames = new("连单位负责人的姓名也隐去（填表人等总是隐去）", "mask names of heads of units, too (those of clerks always are)");
    public static readonly Sentence Licence = new("数据的许可协议，如 CC-BY-4.0；不写则不注明", "the licence of the data, such as CC-BY-4.0; none is stated if not given");
    public static readonly Sentence Anyway = new("有必须更正的问题也照写", "write it although something must be corrected");
    public static readonly Sentence OutMissing = new("没有写公开稿放在哪里，请用 --out 指定文件夹", "say with --out in which folder the publication goes");

    public static Sentence BadDate(string date) => new($"“{date}”不是日期；请写成 2024-09-14 的样子。", $"{date} is no date; write it like 2024-09-14.");

    public static Sentence NotPublished(int errors) => new(
        $"有 {errors} 处必须更正的问题，没有写公开稿；先用 gouji audit 看是哪些，改好再来，或加 --anyway 照写。",
        $"{errors} findings must be corrected and nothing was published. See them with gouji audit and mend them, or publish with --anyway.");

    public static Sentence PublishedAnyway(int errors) => new($"注意：还有 {errors} 处必须更正的问题，照 --anyway 写了。", $"Note: {errors} findings must be corrected; published with --anyway.");

    public static Sentence PublicationWritten(string path, int files, int facts) => new($"→ {path}（{files} 个文件，{facts} 项数据）", $"→ {path} ({files} files, {facts} facts)");

    public static readonly Sentence NothingMasked = new("没有需要隐去的个人信息。", "There was nothing private to mask.");

    public static Sentence MaskedCount(int count) => new($"隐去个人信息 {count} 处：", $"masked in {count} places:");

    public static Sentence MaskedAt(Sentence kind, int count, Sentence place) => new($"  {kind.Zh} {count}  {place.Zh}", $"  {kind.En} {count}  {place.En}");

    public static Sentence FileNotMade(string file, Sentence why) => new($"{file} 没有写：{why.Zh}", $"{file} was not written: {why.En}");

    public static Sentence PublicationInOrder(string path) => new($"{path}：齐全、没有改动、数据一致，没有发现个人信息和看不见的内容。", $"{path}: complete, unchanged and consistent; nothing private or unseen was found.");

    public static Sentence PublicationProblems(int count) => new($"有 {count} 处问题，请勿公开。", $"{count} problems; do not publish it.");
}
