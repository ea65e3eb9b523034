using System.Globalization;

namespace Gouji.Bench;

/// <summary>
/// The in-process half of the benchmarks. `bench/run` calls it, measures the peers beside it and prints the table.
/// Every line it writes is a name, a tab and a number: milliseconds, bytes or a count, as the name says.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["warm", var file]:
                Warm(file);
                return 0;
            case ["folder", var file, var count]:
                Folder(file, Number(count));
                return 0;
            case ["rules", var rows]:
                Rules(Number(rows));
                return 0;
            case ["documents", var json, var count]:
                WriteDocuments(json, Number(count));
                return 0;
            case ["pdf", var count]:
                WritePdf(Number(count));
                return 0;
            case ["workbooks", var count]:
                WriteWorkbooks(Number(count));
                return 0;
            default:
                Console.Error.WriteLine("Bench warm FILE | folder FILE COUNT | rules ROWS | documents JSON COUNT | pdf COUNT | workbooks COUNT");
                return 64;
        }
    }

    private static void WriteWorkbooks(int count)
    {
        var run = Workbooks.Write(count);
        Say("xlsx_ms", run.Each);
        Say("xlsx_early_bytes", run.EarlyMemory);
        Say("xlsx_late_bytes", run.LateMemory);
    }

    /// <summary>Floor and audit take turns, so that both meet the same machine.</summary>
    private static void Warm(string file)
    {
        Action[] floorAndReading = [() => Floor.Tokenise(file), () => Product.Read(file)];
        var medians = Clock.Medians(Product.CanCheck ? [.. floorAndReading, () => Product.Check(Product.Read(file))] : floorAndReading);
        Say("floor_ms", medians[0]);
        Say("read_ms", medians[1]);
        if (Product.CanCheck) Say("audit_ms", medians[2]);
    }

    private static void Folder(string file, int count)
    {
        if (!Product.CanCheck) return;
        var run = ManyReports.Audit(file, count);
        Say("folder_reports", count);
        Say("folder_first_half_ms", run.FirstHalf);
        Say("folder_second_half_ms", run.SecondHalf);
        Say("folder_early_bytes", run.EarlyMemory);
        Say("folder_late_bytes", run.LateMemory);
    }

    private static void Rules(int rows)
    {
        if (!Product.CanCheck) return;
        Say("rules_rows", rows);
        Say("rules_ms", LongAnnex.Check(rows));
        Say("rules_doubled_ms", LongAnnex.Check(2 * rows));
    }

    /// <summary>The peer reads from the JSON what it is to write.</summary>
    private static void WriteDocuments(string json, int count)
    {
        Documents.WriteJson(json);
        Say("docx_ms", Documents.Warm());
        var (time, early, late) = Documents.Many(count);
        Say("documents_ms", time);
        Say("documents_early_bytes", early);
        Say("documents_late_bytes", late);
    }

    private static void WritePdf(int count)
    {
        var (alone, together) = Documents.Pdf(count);
        Say("pdf_alone_ms", alone);
        Say("pdf_together_ms", together);
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static void Say(string name, double number) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{number:0.####}"));
}
