using Gouji.Programs;
using Gouji.Programs.Office;

namespace Gouji.Pipeline.Tests.Programs.Office;

/// <summary>LibreOffice for the tests of one class: patient, since other tests run beside; and a way to make files of other kinds from a docx.</summary>
public sealed class SomeOffice : IDisposable
{
    public static ProgramLimits Patient { get; } = ProgramLimits.Office with { Time = TimeSpan.FromSeconds(90), Processor = TimeSpan.FromSeconds(30) };

    public OfficeConverter Converter { get; } = new(Patient, 2);

    public static OfficeConverter Absent { get; } = new("no-such-office-anywhere", Patient, 1);

    public static OfficeImport FromDocx(string extension, string filter) => new("docx", "MS Word 2007 XML", new OfficeExport(extension, filter));

    /// <summary>The bytes of a docx as another kind of file; null where LibreOffice is not installed.</summary>
    public byte[]? From(byte[] docx, string extension, string filter) => Converter.Convert(docx, FromDocx(extension, filter)) switch
    {
        ProgramMissing => null,
        ProgramEnded { Output.Length: > 0 } ended => ended.Output.ToArray(),
        var other => throw new InvalidOperationException($"{extension}: {other}"),
    };

    /// <summary>A workbook as LibreOffice saves it again; null where it is not installed.</summary>
    public byte[]? SavedAgain(byte[] xlsx) => Converter.Convert(xlsx, new OfficeImport("xlsx", "Calc MS Excel 2007 XML", OfficeExport.Xlsx)) switch
    {
        ProgramMissing => null,
        ProgramEnded { Output.Length: > 0 } ended => ended.Output.ToArray(),
        var other => throw new InvalidOperationException($"xlsx: {other}"),
    };

    /// <summary>The test host does not say when the process ends, so the one for the whole process gives up its profiles here, too.</summary>
    public void Dispose()
    {
        Converter.Dispose();
        OfficeConverter.Shared.Dispose();
    }
}
