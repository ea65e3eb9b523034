using Gouji.Model;
using Gouji.Web.Demonstration;

namespace Gouji.Web;

/// <summary>What a first start says of the invented county.</summary>
internal static partial class Sentences
{
    public static Sentence DemonstrationMade { get; } = new(
        $"已生成演示用的虚构县“云溪县”。演示账号：填报人 clerk09、单位负责人 head09（青禾镇）、审核人 reviewer、局领导 director、系统管理员 system、安全管理员 security、审计员 auditor；密码均为 {FirstStart.Password}。正式使用请用 --empty 另建数据文件夹。",
        $"The invented county 云溪县 was made. Sign in as clerk09, head09 (of 青禾镇), reviewer, director, system, security or auditor, each with the password {FirstStart.Password}. For real use begin another data folder with --empty.");
}
