using Gouji.Model;

namespace Gouji.Reading.Mapping.General;

/// <summary>The unit a caption, a head or a column of units prints: 单位：万元, （元）, 金额单位:人民币元, %.</summary>
internal static class GridUnits
{
    private static readonly (string Word, Unit Unit)[] s_units =
    [
        ("万元", Unit.WanYuan), ("亿元", Unit.YiYuan), ("元", Unit.Yuan), ("%", Unit.Percent), ("％", Unit.Percent), ("人", Unit.Person), ("名", Unit.Person),
        ("㎡", Unit.SquareMetre), ("平方米", Unit.SquareMetre), ("分", Unit.Point), ("个", Unit.Counter("个")), ("辆", Unit.Counter("辆")), ("台", Unit.Counter("台")),
        ("台套", Unit.Counter("台套")), ("次", Unit.Counter("次")), ("户", Unit.Counter("户")), ("公里", Unit.Counter("公里")), ("亩", Unit.Counter("亩")),
    ];

    /// <summary>The unit that is all the words say: 万元, 人民币万元, 单位：元.</summary>
    public static Unit? Plain(ReadOnlySpan<char> words)
    {
        var text = words.Trim(" \t\u3000\u00a0（）()[]【】：:。；;");
        foreach (var lead in (ReadOnlySpan<string>)["单位", "金额单位", "货币单位", "计量单位", "人民币"])
            if (text.StartsWith(lead)) text = text[lead.Length..].Trim(" \t\u3000\u00a0：:为");
        if (text.StartsWith("人民币")) text = text[3..];
        foreach (var (word, unit) in s_units)
            if (text.SequenceEqual(word)) return unit;
        return null;
    }

    /// <summary>The unit a head prints in brackets or behind a colon or stroke: 预算数（万元）, 执行率%.</summary>
    public static Unit? InHead(string label)
    {
        var text = label.AsSpan().TrimEnd(" \t\u3000\u00a0");
        if (text.EndsWith("%") || text.EndsWith("％")) return Unit.Percent;
        var open = text.LastIndexOfAny('（', '(', '/');
        if (open < 0) return null;
        return Plain(text[(open + 1)..]);
    }

    /// <summary>The unit of money a caption names anywhere: 表3 项目支出明细表 单位：万元.</summary>
    public static Unit? InCaption(string text)
    {
        var at = text.LastIndexOf("单位", StringComparison.Ordinal);
        if (at < 0 || text.Length > 80) return null;
        var rest = text.AsSpan(at + 2).TrimStart(" \t\u3000\u00a0：:（(为");
        if (rest.StartsWith("人民币")) rest = rest[3..];
        return rest.StartsWith("万元") ? Unit.WanYuan : rest.StartsWith("亿元") ? Unit.YiYuan : rest.StartsWith("元") ? Unit.Yuan : rest.StartsWith("人") && rest.Length == 1 ? Unit.Person : null;
    }
}
