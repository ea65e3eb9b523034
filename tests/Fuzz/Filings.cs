using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Filings;
using Gouji.Reading.Filings.Accounts;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Fuzz;

/// <summary>The doors to data: what is opened is worked out, drafted, written in every medium and opened again; the same bytes are also taken for an export of the accounts.</summary>
internal static class Filings
{
    private static readonly Filing s_open = new("hunan-overall-2023", 2023, "青石镇人民政府");

    public static void Take(string name, byte[] bytes)
    {
        if (AccountsReader.Read(name, bytes, s_open, Unit.Yuan) is AccountsRead accounts) Written(accounts.Filing);
        if (FilingReader.Read(name, bytes) is FilingRead read) Written(read.Filing);
    }

    /// <summary>Everything but pdf, which another program makes.</summary>
    private static void Written(Filing entered)
    {
        var form = FormCatalogue.Find(entered.FormId) ?? throw new InvalidOperationException($"A filing follows no form: {entered.FormId}.");
        var complete = Calculator.Complete(entered);
        var filing = complete with { Body = BodyRedraft.Of(complete, form) };
        var documents = OfficialDocuments.Of(filing, form);
        foreach (var document in documents.TakeLast(2))
        {
            Opened(document.Name + ".docx", stream => new DocxOutput(Json).Write(document, filing, stream));
            Opened(document.Name + ".xlsx", stream => new XlsxOutput(Json).Write(document, filing, stream));
        }

        new FillInOutput(Language.English, Json).Write(documents[^1], filing, new MemoryStream());
        Opened("data.json", stream =>
        {
            Json(filing, stream);
            return null;
        });
        NextYear.Of(filing, filing.Year + 1);
    }

    /// <summary>What is written is data that can be opened, with the same facts.</summary>
    private static void Opened(string name, Func<Stream, Sentence?> write)
    {
        using var file = new MemoryStream();
        if (write(file) is not null) return;
        if (FilingReader.Read(name, file.ToArray()) is FilingRefused(_, var why)) throw new InvalidOperationException($"{Path.GetExtension(name)} was written and is not read: {why.En}");
    }

    private static void Json(Filing filing, Stream stream) => new FilingJsonOutput(stream, Language.Chinese).Write(filing);
}
