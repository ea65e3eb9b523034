using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Gouji.Model;
using Gouji.Reading.Formats.Sheets;
using Gouji.Reading.Formats.Xls;

namespace Gouji.Reading.Formats;

/// <summary>Workbooks of Excel 95 to 2003, and of WPS where it wrote the same: records in a compound file (MS-XLS).</summary>
internal sealed class XlsFormat : IFormat
{
    public string Name => "xls";

    public bool Recognises(ReadOnlySpan<byte> contents) => Signatures.IsOldWorkbook(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        using var allowance = new Allowance(limits);
        using var stream = new ClockedStream(contents, allowance);
        try
        {
            return new DocumentRead(Read(file, contents, stream, allowance));
        }
        catch (InvalidPasswordException)
        {
            return new DocumentRefused(Sentences.EncryptedWorkbook);
        }
        catch (Exception trouble) when (trouble is not LimitReachedException)
        {
            return new DocumentRefused(Sentences.DamagedWorkbook);
        }
    }

    private Document Read(string file, byte[] contents, Stream stream, Allowance allowance)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var settings = new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding(936), LeaveOpen = true };
        using var reader = ExcelReaderFactory.CreateBinaryReader(stream, settings);
        var blocks = new SheetBlocks(file, allowance);
        do blocks.Add(new XlsSheet(reader, allowance).Read());
        while (reader.NextResult());
        return new Document(file, Name, blocks.Blocks, blocks.Traces) { Contents = new FileContents(Name, contents), CarriedFiling = blocks.CarriedFiling };
    }
}
