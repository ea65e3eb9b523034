using Gouji.Model;

namespace Gouji.Reading;

/// <summary>Why a document is taken to follow a form.</summary>
internal static partial class Sentences
{
    public static Sentence FormGiven { get; } = new("表单由使用者指定", "the form was given");

    public static Sentence LabelsMet(string parts, Sentence form, int met, int labels) => new(
        $"{parts}的栏目与“{form.Zh}”相符，表式的 {labels} 个栏目里有 {met} 个",
        $"{parts}: {met} of the {labels} labels of “{form.En}” are there");

    public static Sentence MarkMet(string mark) => new($"印有表号“{mark}”", $"it bears the number “{mark}”");

    public static Sentence PlaceMet(string place) => new($"写有地名“{place}”", $"it names the place “{place}”");

    public static Sentence OtherForm(Sentence form) => new($"另有附表按“{form.Zh}”填写", $"other sheets follow “{form.En}”");

    public static Sentence EvenForm(Sentence form, string id) => new(
        $"“{form.Zh}”同样相符，如应按它读取，用 --form {id} 指定",
        $"“{form.En}” fits equally well; give --form {id} to have it read by that");

    public static Sentence NothingOfForm(Sentence form) => new(
        $"表单由使用者指定为“{form.Zh}”，但文件里没有与它相符的表；请核对指定的表单，或不指定，由程序识别",
        $"“{form.En}” was given, but no table of the file is of it; check the form given, or leave it out to have it recognised");

    public static Sentence UnknownForm(string id, IEnumerable<string> known) => new(
        $"没有编号为“{id}”的表单；已有的表单是 {string.Join("、", known)}。",
        $"There is no form {id}. The forms are {string.Join(", ", known)}.");
}
