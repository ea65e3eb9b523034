namespace Gouji.Workflow.Cases;

/// <summary>Whose turn a case is.</summary>
public enum CaseState
{
    /// <summary>填报中: the clerk fills in.</summary>
    Draft,
    /// <summary>待签批: the head of the unit reads and signs.</summary>
    Submitted,
    /// <summary>待接收: signed, on its way to the bureau.</summary>
    Signed,
    /// <summary>审核中: a reviewer has it.</summary>
    Received,
    /// <summary>已退回: the clerk corrects.</summary>
    Returned,
    /// <summary>已通过: accepted with its re-checked score, opinion and grade.</summary>
    Accepted,
    /// <summary>已公开: everyone can read it.</summary>
    Published,
    /// <summary>已撤回: was published and taken back, with a reason everyone can read.</summary>
    Withdrawn,
}
