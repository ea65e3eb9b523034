namespace Gouji.Writing.Documents;

/// <summary>What a paragraph is in an official document; its typeface, size and place follow from it (GB/T 9704-2012, 7).</summary>
public enum TextRole
{
    /// <summary>Running text: 3号仿宋, first line indented by two characters.</summary>
    Body,
    /// <summary>一、 in 黑体</summary>
    Heading1,
    /// <summary>（一） in 楷体</summary>
    Heading2,
    /// <summary>1. in 仿宋, bold</summary>
    Heading3,
    /// <summary>The title: 2号小标宋, centred.</summary>
    Title,
    /// <summary>A line above the title, such as the unit with its seal.</summary>
    Above,
    /// <summary>附件2, above an annex: 3号黑体 at the left.</summary>
    AnnexNumber,
    /// <summary>The title of an annex, centred, smaller than that of the report.</summary>
    AnnexTitle,
    /// <summary>单位：万元, at the right above a table.</summary>
    UnitLine,
    /// <summary>说明：… under a table.</summary>
    Note,
    /// <summary>填表人、填报日期、联系电话、单位负责人签字, in one line under a table.</summary>
    SignLine,
    /// <summary>附件： and the list of annexes behind the body.</summary>
    AnnexList,
    /// <summary>The name of the unit and the date under the body, at the right.</summary>
    Signature,
}
