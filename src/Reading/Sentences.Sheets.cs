using Gouji.Model;

namespace Gouji.Reading;

/// <summary>What reading says of workbooks.</summary>
internal static partial class Sentences
{
    public static Sentence NoWorkbook { get; } = new(
        "压缩包里没有 Excel 工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx 再试。",
        "The package holds no Excel workbook. Open it in Excel or WPS and save it as .xlsx.");

    public static Sentence BinaryWorkbook { get; } = new(
        "这是二进制格式的 Excel 工作簿（.xlsb），不能直接读取；请用 Excel 或 WPS 打开后另存为 .xlsx。",
        "This is a binary Excel workbook (.xlsb). Open it in Excel or WPS and save it as .xlsx.");

    public static Sentence EncryptedWorkbook { get; } = new(
        "工作簿有密码保护，读不出内容；请在 Excel 或 WPS 中取消打开密码，保存后再试。",
        "The workbook is protected by a password. Remove the password in Excel or WPS, save, and try again.");

    public static Sentence DamagedWorkbook { get; } = new(
        "工作簿已损坏或不完整，读不出内容；请重新传送，或用 Excel、WPS 打开后另存为 .xlsx 再试。",
        "The workbook is damaged or incomplete and cannot be read. Send it again, or open it in Excel or WPS and save it as .xlsx.");
}
