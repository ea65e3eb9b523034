using System.Text;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Reading;
using Gouji.Writing.Masking;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Masking;

/// <summary>Checking and writing cannot share code, so what the one finds private the other must mask.</summary>
public sealed class SameAsCheckingTests
{
    public static TheoryData<string> Examples => new(
        "联系电话：13800000000，表后又写13800000000。",
        "经办人身份证00000019900101000X。",
        "收款账号6222000000000000012。",
        "联系邮箱office@example.com。",
        "填表人：（略）  联系电话：138****0000，办公电话0700-2200000。",
        "电话138 0000 0000或139-0000-0001。",
        "项目资金1380.00万元，编码4302242300012345678901。");

    [Theory]
    [MemberData(nameof(Examples))]
    public void WhatTheRuleFinds_IsMasked(string text)
    {
        var masked = Mask.OfNumbers.Apply(text);
        (masked.Pieces.Count > 0).ShouldBe(Finds(text));
        Finds(masked.Text).ShouldBeFalse();
    }

    private static bool Finds(string text)
    {
        var report = ((ReadReport)ReportReader.Read("报告.txt", Encoding.UTF8.GetBytes("青石镇整体支出绩效自评报告\n一、基本情况\n" + text + "\n"))).Report;
        return Auditor.Default.Audit(report).Findings.Any(f => f.Rule.Id == "PRV001");
    }
}
