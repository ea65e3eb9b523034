using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What is wrong with a publication, or why it was not written.</summary>
internal static partial class Sentences
{
    public static Sentence NotAFolder(string path) => new($"{path} 是文件，不是文件夹；请换一个地方。", $"{path} is a file and no folder. Give another place.");

    public static Sentence FolderInUse(string path) => new($"{path} 里有公开稿以外的文件，没有写；请用空文件夹。", $"{path} holds other files than a publication and was left alone. Give an empty folder.");

    public static Sentence FolderNotWritten(string path) => new($"写不到 {path}，可能没有权限或磁盘已满；请换一个地方。", $"{path} could not be written. Check permission and space, or give another place.");

    public static Sentence NoFolder(string path) => new($"没有文件夹 {path}；请检查写得对不对。", $"There is no folder {path}. Check how it is written.");

    public static Sentence FolderNotOpened(string path) => new($"文件夹 {path} 打不开；请检查权限。", $"The folder {path} cannot be opened. Check that you may read it.");

    public static Sentence IsLink(string name) => new($"{name}：是链接，不是文件；公开稿里不应有链接，没有打开。", $"{name}: is a link and no file; a publication has none, and it was not opened.");

    public static Sentence IsExtra(string name) => new($"{name}：不在 manifest.json 里；请删去。", $"{name}: is not in manifest.json; remove it.");

    public static Sentence IsMissing(string name) => new($"{name}：缺这个文件；请重新生成公开稿。", $"{name}: the file is missing; make the publication anew.");

    public static Sentence IsChanged(string name, string list) => new($"{name}：内容与 {list} 记的不符，改动过；请重新生成公开稿。", $"{name}: its contents are not those {list} tells, it was changed; make the publication anew.");

    public static Sentence BadName(string name) => new($"{VisibleName(name)}：文件名不安全，没有打开。", $"{VisibleName(name)}: the name is not safe and nothing was opened by it.");

    public static Sentence ListedTwice(string list) => new($"{list}：同一文件列了两次。", $"{list}: lists a file twice.");

    public static Sentence NotSummed(string name) => new($"{name}：SHA256SUMS 里没有列。", $"{name}: is not listed in SHA256SUMS.");

    public static Sentence TooMuch(string name) => new($"{name}：太大或太多，没有检查。", $"{name}: too big or too many, not checked.");

    public static Sentence NotReadable(string name) => new($"{name}：读不懂，可能已损坏；请重新生成公开稿。", $"{name}: cannot be read and may be damaged; make the publication anew.");

    public static Sentence UnknownKind(string name) => new($"{name}：这类文件不能检查，公开稿里不应有；请删去。", $"{name}: files of this kind cannot be checked and do not belong here; remove it.");

    public static Sentence HoldsPrivate(string name, Sentence kind, int count) => new($"{name}：有没隐去的{kind.Zh} {count} 处。", $"{name}: {count} unmasked {kind.En}.");

    public static Sentence HoldsUnseen(string name, string what) => new($"{name}：带有看不见的内容或个人信息（{VisibleName(what)}）。", $"{name}: carries unseen contents or personal properties ({VisibleName(what)}).");

    public static Sentence IsFormula(string name, string row) => new($"{name} 第{row}行：有单元格会被当作公式。", $"{name}, line {row}: a cell would be taken for a formula.");

    public static Sentence HasTag(string name, string tag) => new($"{name}：有 <{tag}>，公开的网页里不应有。", $"{name}: has <{tag}>, which a published page has not.");

    public static Sentence HasComments(string name) => new($"{name}：有看不见的注释。", $"{name}: has comments, which nobody sees.");

    public static Sentence HasHandlers(string name) => new($"{name}：有脚本或隐藏的内容。", $"{name}: has scripts or hidden contents.");

    public static Sentence HasOtherMarkup(string name) => new($"{name}：网页的写法与公开稿不同，里面可能藏有内容；请重新生成公开稿。", $"{name}: is not written as published pages are, and might hide something; make the publication anew.");

    public static Sentence HasOtherThan(string name, string what) => new($"{name}：有公开稿的网页里没有的“{VisibleName(what)}”；请重新生成公开稿。", $"{name}: has “{VisibleName(what)}”, which a published page has not; make the publication anew.");

    public static Sentence HasOtherStyle(string name) => new($"{name}：网页的样式改动过，可能遮住内容；请重新生成公开稿。", $"{name}: its style was changed and might hide something; make the publication anew.");

    public static Sentence SaysOtherwise(string name, string page) => new($"{name}：文字与 {page} 不一样；请重新生成公开稿。", $"{name}: its text is not that of {page}; make the publication anew.");

    public static Sentence HasAddresses(string name) => new($"{name}：引用了别处的内容。", $"{name}: refers to contents elsewhere.");

    public static Sentence HasNoPolicy(string name) => new($"{name}：没有内容安全策略。", $"{name}: has no content security policy.");

    public static Sentence Differs(string fact, string concept, string file) => new($"{VisibleName(fact)} {concept}：facts.json 与 {file} 说的不一样。", $"{VisibleName(fact)} {concept}: facts.json and {file} differ.");

    public static Sentence MoreRows(string name) => new($"{name}：比 facts.json 多出数据。", $"{name}: has more data than facts.json.");

    public static Sentence PopplerMissing(string name) => new($"{name}：没有装 poppler-utils，没有检查；请安装后再试。", $"{name}: not checked, since poppler-utils is not installed. Install it and try again.");

    private static string VisibleName(string name) => Text.VisibleText.Of(name.Length > 80 ? name[..80] + "…" : name);
}
