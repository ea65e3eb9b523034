using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Web.Editor;
using Gouji.Web.Filings;

namespace Gouji.Web.Demonstration;

/// <summary>
/// What saving a cell works out, done for an invented report before the first clerk comes: a program just started is compiled for speed while it runs, and who
/// saves in its first seconds would wait for that.
/// </summary>
internal static class Rehearsal
{
    /// <summary>Twice the calls after which the runtime compiles a method for speed, which it does in the background.</summary>
    private const int Times = 60;

    public static void Run(CancellationToken ct)
    {
        var filing = InventedFilings.Of(InventedCounty.Units[^1], 2023);
        if (FormCatalogue.Find(filing.FormId) is not { } form) return;
        var fields = FilingFields.Of(filing);
        for (var i = 0; i < Times && !ct.IsCancellationRequested; i++)
        {
            var live = LiveReport.Of(FilingFields.Read(form.Id, filing.Year, filing.UnitName, fields), form);
            _ = live.Cells;
            _ = FindingList.Of(live, [], Language.Chinese);
        }
    }
}
