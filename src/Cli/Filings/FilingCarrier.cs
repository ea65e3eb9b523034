using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Filings;

/// <summary>How documents carry the data they were written from.</summary>
internal static class FilingCarrier
{
    /// <summary>The filing as JSON; the sentences in it are Chinese whatever the command speaks, so that the same data give the same file.</summary>
    public static void Write(Filing filing, Stream stream) => new FilingJsonOutput(stream, Language.Chinese).Write(filing);
}
