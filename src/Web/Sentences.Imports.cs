using Gouji.Model;

namespace Gouji.Web;

/// <summary>What is said of uploads.</summary>
internal static partial class Sentences
{
    public static readonly Sentence UploadTooLong = new("读取这个文件用时过长，已停止。请另存为 docx 或 xlsx 后重新上传。", "Reading this file took too long and was stopped. Save it as docx or xlsx and upload it again.");
    public static readonly Sentence UploadBroken = new("这个文件无法读取，可能已损坏或过大。请用原来的软件打开、另存后重新上传。", "This file cannot be read; it may be damaged or too large. Open it where it was made, save it again and upload that.");
    public static readonly Sentence NothingInUpload = new("文件里没有认出自评报告的内容，已填的没有改动。请确认选对了文件，附件表格应与报告在同一个文件里。", "Nothing of a self-evaluation was recognised in this file; what is filled in was not changed. Make sure it is the right file, with the tables of the annexes in it.");

    public static Sentence OtherYear(int said, int wanted) => new(
        $"文件写的是{said}年度，这里填报的是{wanted}年度；数字已照文件填入。请确认没有选错文件。", $"The file is of {said}, this report of {wanted}; its figures were filled in as they are. Make sure that it is the right file.");

    public static readonly Sentence NoUploadWorker = new("服务器上找不到 dotnet，无法读取上传的文件。请联系系统管理员。", "The server has no dotnet on its path, so uploads cannot be read. Tell the system administrator.");
}
