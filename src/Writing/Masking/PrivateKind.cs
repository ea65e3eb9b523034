namespace Gouji.Writing.Masking;

/// <summary>What kind of private words something is.</summary>
public enum PrivateKind
{
    /// <summary>手机号码</summary>
    Mobile,
    /// <summary>身份证号码</summary>
    Identity,
    /// <summary>银行卡号、账号</summary>
    BankCard,
    /// <summary>护照等证件号码</summary>
    Passport,
    /// <summary>电子邮箱</summary>
    Mail,
    /// <summary>家庭住址</summary>
    Address,
    /// <summary>个人姓名</summary>
    Name,
}
