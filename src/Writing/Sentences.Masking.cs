using Gouji.Model;
using Gouji.Writing.Masking;

namespace Gouji.Writing;

/// <summary>What is said of what was masked.</summary>
internal static partial class Sentences
{
    public static Sentence InParagraph(string section, int paragraph) => new($"{section} 第{paragraph}段", $"{section}, paragraph {paragraph}");

    public static Sentence InCell(string section, int table, int row, int column) =>
        new($"{section} 表{table} 行{row} 列{column}", $"{section}, table {table}, row {row}, column {column}");

    public static Sentence Kind(PrivateKind kind) => kind switch
    {
        PrivateKind.Mobile => new("手机号码", "mobile numbers"),
        PrivateKind.Identity => new("身份证号码", "identity numbers"),
        PrivateKind.BankCard => new("银行账号", "bank card and account numbers"),
        PrivateKind.Passport => new("护照等证件号码", "passport numbers"),
        PrivateKind.Mail => new("电子邮箱", "mail addresses"),
        PrivateKind.Address => new("家庭住址", "home addresses"),
        PrivateKind.Name => new("个人姓名", "names of persons"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
