using Gouji.Model;
using Gouji.Reading;
using Shouldly;

namespace Gouji.Pipeline.Tests.Writing.Workbooks;

/// <summary>Reads what was written as any report is read.</summary>
internal static class SomeReading
{
    public static Report Read(byte[] workbook) => ReportReader.Read("report.xlsx", workbook).ShouldBeOfType<ReadReport>().Report;
}
