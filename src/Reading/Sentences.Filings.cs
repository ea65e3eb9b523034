using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading;

/// <summary>What reading says of the data documents are written from.</summary>
internal static partial class Sentences
{
    public static Sentence StatedTwice { get; } = new(
        "同一张表里这个数前面已经填了另一个值，这里的没有采用",
        "this table states another value for the same figure above; this one was not taken");

    public static Sentence NoForm { get; } = new(
        "没有认出这份材料按哪种表单填写；请保留表单的标题和各栏名称；用命令读取时可用 --form 指明表单编号，编号见 gouji forms。",
        "It was not recognised which form this follows. Keep the form's title and column heads; a command may be told by --form, and gouji forms lists them.");

    public static Sentence NoYear { get; } = new(
        "材料里没有写是哪个年度的；请在标题里写明“2023年度”这样的年度；用命令读取时也可用 --year 指明。",
        "It does not say which fiscal year it is about. Write the year in its title (2023年度); a command may also be told by --year.");

    public static Sentence NotJson(long line, long column) => new(
        $"这不是正确的 JSON：第{line}行第{column}字节处写错了；请检查引号、逗号和括号是否成对，再试。",
        $"This is no valid JSON: there is a mistake in line {line}, byte {column}. Check its quotes, commas and brackets.");

    public static Sentence NotUtf8 { get; } = new(
        "JSON 文件的编码不是 UTF-8；请用 UTF-8 编码另存后再试。",
        "The JSON file is not encoded as UTF-8. Save it as UTF-8 and try again.");

    public static Sentence TooManyValues(int limit) => TooMany("JSON 里的值", "values in the JSON", limit);

    public static Sentence TooManyFacts(int limit) => TooMany("填报的数据", "facts", limit);

    public static Sentence TooManyItems(int limit) => TooMany("项目、指标等", "items", limit);

    public static Sentence TooManyCharacters(int limit) => TooMany("填报的文字", "characters", limit);

    public static Sentence TooManySheets(int limit) => TooMany("每个都要填一张表的项目", "items with a sheet of their own", limit);

    public static Sentence UnknownJson { get; } = new(
        "这是 JSON，但不是填报数据；填报数据写有 \"form\"、\"year\" 和 \"facts\"，格式见 docs/schema/filing.schema.json。",
        "This is JSON but no filing, which has \"form\", \"year\" and \"facts\"; docs/schema/filing.schema.json has the format.");

    public static Sentence At(string path, int line, Sentence what) => new(
        $"第{line}行{(path.Length == 0 ? "" : $" {path}")}：{what.Zh}",
        $"Line {line}{(path.Length == 0 ? "" : $", {path}")}: {what.En}");

    public static Sentence WantsObject { get; } = new("这里应是一个对象 { }；请改正。", "an object { } is wanted here. Correct it.");

    public static Sentence WantsList { get; } = new("这里应是一个列表 [ ]；请改正。", "a list [ ] is wanted here. Correct it.");

    public static Sentence WantsText { get; } = new("这里应是文字，要加引号；请改正。", "text in quotes is wanted here. Correct it.");

    public static Sentence WantsNumber { get; } = new("这里应是数字，不加引号；请改正。", "a number without quotes is wanted here. Correct it.");

    public static Sentence WantsYesOrNo { get; } = new("这里应是 true 或 false；请改正。", "true or false is wanted here. Correct it.");

    public static Sentence WantsBlock { get; } = new("这里应是段落 \"paragraph\" 或表格 \"rows\"；请改正。", "a \"paragraph\" or a table with \"rows\" is wanted here. Correct it.");

    public static Sentence WantsWhole(int least) => new($"这里应是不小于 {least} 的整数，且不能过大；请改正。", $"a whole number not below {least} and not excessive is wanted here. Correct it.");

    public static Sentence Lacks(string member) => new($"缺少 \"{member}\"；请补上。", $"\"{member}\" is missing. Add it.");

    public static Sentence UnknownWord(string word, IEnumerable<string> known) => new(
        $"没有“{word}”这个值；可以写 {string.Join("、", known)}。",
        $"there is no value {word}. It may be {string.Join(", ", known)}.");

    public static Sentence NoSuchYear { get; } = new("年度应是 1990 到 2099 之间的年份；请改正。", "the year must be from 1990 to 2099. Correct it.");

    public static Sentence SameItem(ItemKey item) => new(
        $"{item.Kind}的第 {item.Ordinal} 个写了两次；请删去一个，或改 \"ordinal\"。",
        $"number {item.Ordinal} of {item.Kind} is there twice. Remove one, or change its \"ordinal\".");

    public static Sentence SameFact(string fact, string first) => new(
        $"“{fact}”写了两次，前面在 {first}；请只留一个。",
        $"\"{fact}\" is there twice, first at {first}. Keep one.");

    public static Sentence UnknownConcept(string name, string? near) => new(
        $"没有“{name}”这个指标名{(near is null ? "；已有的名称见 vocabulary/concepts.md" : $"，是不是“{near}”？")}{(near is null ? "，请改正。" : "请改正。")}",
        $"there is no concept {name}{(near is null ? "; vocabulary/concepts.md has all" : $"; is {near} meant?")} {(near is null ? "of them. Correct it." : "Correct it.")}");

    public static Sentence NoFactKey(string text) => new(
        $"“{text}”写法不对；应写作“总支出 @决算 [一般公共预算]”“项目.支出 @年初预算 #2”，各段之间空一格，请改正。",
        $"\"{text}\" is no fact; write 总支出 @决算 [一般公共预算] or 项目.支出 @年初预算 #2, with blanks between. Correct it.");

    public static Sentence OpenFigure(string text) => new(
        $"“{text}”处的数字没有写完；应写作 {{{{公用经费 @决算|71.28万元}}}}，正文里的 {{ 写作 \\{{，请改正。",
        $"the figure at \"{text}\" is not complete; write {{{{公用经费 @决算|71.28万元}}}}, and a plain {{ as \\{{. Correct it.");

    public static Sentence NoNumberOf(string concept, string printed) => new(
        $"{concept}应是数字，写的是“{printed}”；请改成数字，没有的写“无”或留空。",
        $"{concept} is a number, not \"{printed}\". Write a number, 无 for none, or leave it empty.");

    public static Sentence NumberDiffers(string printed, decimal number) => new(
        $"\"value\" 写的是“{printed}”，\"number\" 却是 {number}；请删去 \"number\" 或改成一致。",
        $"\"value\" says {printed} but \"number\" says {number}. Remove \"number\" or make them agree.");

    public static Sentence NumberTooBig { get; } = new("数字过大，不是预算里会有的；请改正。", "the number is beyond any budget. Correct it.");

    public static Sentence UnknownUnit(string name) => new($"没有“{name}”这个金额单位；可以写万元、元、亿元。", $"there is no unit of money {name}. It may be 万元, 元 or 亿元.");

    public static Sentence UnknownMember(string name) => new($"不认识 \"{name}\"，没有采用；请看是不是写错了名称", $"\"{name}\" is not known and was not taken; see whether its name is misspelt");

    public static Sentence NoAccounts { get; } = new(
        "没有找到账务导出表：表头要有科目编码一栏和预算数、执行数这样的金额栏；请检查导出的栏目后再试。",
        "No export of the accounts was found: its heads must name a code (科目编码) and amounts (预算数, 执行数). Check the columns and try again.");

    public static Sentence NoUnitOfAccounts { get; } = new(
        "账务导出表没有写金额单位是元还是万元；请在表头写明“单位：元”，或用 --accounts-unit 指明。",
        "The export does not say whether its money is in 元 or 万元. Write 单位：元 above the table, or name it with --accounts-unit.");

    public static Sentence PartsDiffer(string total, decimal stated, decimal sum) => new(
        $"{total}写的是 {PrintedFigure.Number(stated, 2)} 万元，下级科目相加是 {PrintedFigure.Number(sum, 2)} 万元；按下级科目采用",
        $"{total} says {PrintedFigure.Number(stated, 2)} 万元, its parts add up to {PrintedFigure.Number(sum, 2)} 万元; the parts were taken");

    public static Sentence AccountsDiffer(string fact, string entered) => new(
        $"{fact}：已经填的是 {entered}，与账上的数不同，没有改动；请核对",
        $"{fact}: {entered} was entered already and differs from the accounts; it was kept. Check which is right");
}
