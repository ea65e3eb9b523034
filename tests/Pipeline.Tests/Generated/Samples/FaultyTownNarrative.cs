using Gouji.Pipeline.Tests.Generated.Drafts;

namespace Gouji.Pipeline.Tests.Generated.Samples;

/// <summary>The prose of 竹埠镇's report, with the weaknesses of hurried ones.</summary>
internal static class FaultyTownNarrative
{
    public static NarrativeDraft Text { get; } = new()
    {
        Duties = "推动辖区经济和社会事业发展，承担公共服务、基层治理、应急管理和县里交办的各项工作。",
        Offices = "设综合办公室、农业农村办公室、社会事务办公室、财政所、便民服务中心和综合行政执法队。",
        Achievements =
        [
            "竹埠镇镇政府全年工作推进顺利，各项目标任务完成情况良好，做到了工资按时发、机构正常转。",
            "[bookmark: OLE_LINK3]香芋产业越做越大。香芋价格由去年每斤6.5元提高到今年一箱88元，种植效益再创新高。复垦耕地412.6亩，清理私搭乱建31处。帮助群众就近就业300多人，就业任务超额完成。改造老旧住房9户，清理沟渠8公里。",
        ],
        Problems = ["绩效工作重视程度还不够，日常跟踪不及时", "预算编制比较粗，执行力度有待进一步加大"],
        Measures = ["统筹安排好各类资金，细化预算编制，加强绩效目标管理和项目跟踪"],
        Use = ["自评结果将用于今后预算编制。本镇未建网站，报告由县政府门户网站代为公开。"],
        Remarks = [],
    };
}
