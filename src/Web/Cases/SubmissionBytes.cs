using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Web.Filings;
using Gouji.Web.Hosting;
using Gouji.Writing.Json;
using Gouji.Writing.Outputs;

namespace Gouji.Web.Cases;

/// <summary>What is kept of a report when it is submitted: its filing (docs/schema/filing.schema.json) and its findings (docs/schema/findings.schema.json).</summary>
internal static class SubmissionBytes
{
    public static byte[] Filing(Filing filing)
    {
        using var stream = new MemoryStream();
        FilingJson.Write(filing, stream);
        return stream.ToArray();
    }

    public static byte[] Findings(LiveReport live)
    {
        using var stream = new MemoryStream();
        using (var output = new FindingsJsonOutput(stream, Language.Chinese, WebProgram.Version, isSingle: true))
        {
            output.Begin();
            if (live.Audit is { } audit) output.Write(audit);
            output.End();
        }

        return stream.ToArray();
    }
}
