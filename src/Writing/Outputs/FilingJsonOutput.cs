using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Json;

namespace Gouji.Writing.Outputs;

/// <summary>The data of one unit and year for people and other programs, as docs/schema/filing.schema.json says.</summary>
public sealed class FilingJsonOutput(Stream stream, Language language)
{
    public void Write(Filing filing)
    {
        FilingJson.Write(filing, stream, language);
        stream.WriteByte((byte)'\n');
        stream.Flush();
    }
}
