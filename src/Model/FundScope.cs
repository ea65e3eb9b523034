namespace Gouji.Model;

/// <summary>口径: which money a figure counts. <see cref="Unstated"/>: the form does not print it; agreement settles it.</summary>
public enum FundScope
{
    Unstated,
    /// <summary>一般公共预算</summary>
    GeneralPublic,
    /// <summary>政府性基金预算</summary>
    GovernmentFund,
    /// <summary>国有资本经营预算</summary>
    StateCapital,
    /// <summary>社会保险基金预算</summary>
    SocialInsurance,
    /// <summary>财政专户管理资金</summary>
    FiscalAccount,
    /// <summary>单位资金</summary>
    UnitFunds,
    /// <summary>其他资金</summary>
    Other,
    /// <summary>全部资金: all of the above together.</summary>
    All,
}
