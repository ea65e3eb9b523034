using System.Diagnostics;

namespace Gouji.Pipeline.Tests.Programs.Office;

/// <summary>
/// A person at LibreOffice: opens a file, replaces words everywhere, saves it in its own format and closes it. Done by a Basic macro, since a conversion alone edits nothing.
/// </summary>
internal sealed class OfficeEditor : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gouji-office-").FullName;
    private bool _isReady;

    /// <summary>The file as saved after the edit; <paramref name="extension"/> is docx or xlsx.</summary>
    public byte[] Replace(byte[] file, string extension, params (string Was, string Now)[] edits) =>
        Edit(file, extension, extension == "docx" ? "EditText" : "EditSheets", edits.Select(edit => $"{edit.Was}\t{edit.Now}"));

    /// <summary>A workbook filled in: numbers and words typed into cells, and rows put in before others (from 1), one after the other.</summary>
    public byte[] Fill(byte[] workbook, IEnumerable<SheetEdit> edits) => Edit(workbook, "xlsx", "FillSheets", edits.Select(e => $"{(e.IsRow ? "row" : e.IsNumber ? "number" : "words")}\t{e.Sheet}\t{e.Place}\t{e.Typed}"));

    private byte[] Edit(byte[] file, string extension, string macro, IEnumerable<string> edits)
    {
        Prepare();
        var (source, target) = (Path.Join(_folder, "in." + extension), Path.Join(_folder, "out." + extension));
        File.WriteAllBytes(source, file);
        File.Delete(target);
        File.WriteAllText(Path.Join(_folder, "edits.txt"), string.Concat(edits.Select(edit => edit + "\n")));
        Run($"macro:///Standard.Edit.{macro}({source},{target},{Path.Join(_folder, "edits.txt")})");
        return File.ReadAllBytes(target);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The first start makes the profile, which then takes the macro.</summary>
    private void Prepare()
    {
        if (_isReady) return;
        Run("--terminate_after_init");
        var library = Directory.CreateDirectory(Path.Join(_folder, "profile", "user", "basic", "Standard")).FullName;
        File.WriteAllText(Path.Join(library, "script.xlb"), Library);
        File.WriteAllText(Path.Join(library, "Edit.xba"), $"{ModuleHead}{Macro.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)}</script:module>");
        _isReady = true;
    }

    private void Run(string action)
    {
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation={new Uri(Path.Join(_folder, "profile")).AbsoluteUri}", "--headless", "--norestore", "--nologo", action])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        if (process.WaitForExit(TimeSpan.FromSeconds(120))) return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException("LibreOffice did not come to an end.");
    }

    private const string Library = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
        <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
         <library:element library:name="Edit"/>
        </library:library>
        """;

    private const string ModuleHead = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">

        """;

    private const string Macro = """
        Function Opened(source As String) As Object
          Dim options(0) As New com.sun.star.beans.PropertyValue
          options(0).Name = "Hidden"
          options(0).Value = True
          Opened = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, options())
        End Function

        Sub Save(document As Object, target As String, filter As String)
          Dim options(0) As New com.sun.star.beans.PropertyValue
          options(0).Name = "FilterName"
          options(0).Value = filter
          document.storeToURL(ConvertToURL(target), options())
          document.close(True)
        End Sub

        Sub ReplaceIn(searched As Object, list As String)
          Dim edit As String
          number = FreeFile()
          Open list For Input As #number
          Do While Not Eof(number)
            Line Input #number, edit
            If Len(edit) > 0 Then
              parts = Split(edit, Chr(9))
              search = searched.createReplaceDescriptor()
              search.SearchString = parts(0)
              search.ReplaceString = parts(1)
              searched.replaceAll(search)
            End If
          Loop
          Close #number
        End Sub

        Sub EditText(source As String, target As String, list As String)
          document = Opened(source)
          ReplaceIn(document, list)
          Save(document, target, "MS Word 2007 XML")
        End Sub

        Sub EditSheets(source As String, target As String, list As String)
          document = Opened(source)
          For i = 0 To document.Sheets.Count - 1
            If document.Sheets(i).IsVisible Then ReplaceIn(document.Sheets(i), list)
          Next i
          document.calculateAll()
          Save(document, target, "Calc MS Excel 2007 XML")
        End Sub

        Sub FillSheets(source As String, target As String, list As String)
          Dim edit As String
          document = Opened(source)
          For i = 0 To document.Sheets.Count - 1
            document.Sheets(i).unprotect("")
          Next i
          number = FreeFile()
          Open list For Input As #number
          Do While Not Eof(number)
            Line Input #number, edit
            If Len(edit) > 0 Then
              parts = Split(edit, Chr(9))
              sheet = document.Sheets.getByName(parts(1))
              If parts(0) = "row" Then
                sheet.Rows.insertByIndex(CLng(parts(2)) - 1, 1)
              ElseIf parts(0) = "number" Then
                sheet.getCellRangeByName(parts(2)).setValue(Val(parts(3)))
              Else
                sheet.getCellRangeByName(parts(2)).setString(parts(3))
              End If
            End If
          Loop
          Close #number
          document.calculateAll()
          Save(document, target, "Calc MS Excel 2007 XML")
        End Sub

        """;
}

/// <summary>What a person does in a sheet.</summary>
/// <param name="Place">An address, or the row that a new one is put in before.</param>
internal sealed record SheetEdit(string Sheet, string Place, string Typed, bool IsNumber = false, bool IsRow = false)
{
    public static SheetEdit Number(string sheet, string address, decimal number) => new(sheet, address, number.ToString(System.Globalization.CultureInfo.InvariantCulture), IsNumber: true);

    public static SheetEdit Row(string sheet, int before) => new(sheet, before.ToString(System.Globalization.CultureInfo.InvariantCulture), "", IsRow: true);
}
