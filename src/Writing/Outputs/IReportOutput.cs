using Gouji.Model;

namespace Gouji.Writing.Outputs;

/// <summary>Writes one document per report: a marked copy of what was read, or a page that shows it beside its findings.</summary>
public interface IReportOutput
{
    /// <summary>How the file's name ends, with its dot.</summary>
    string Extension { get; }

    /// <summary>Writes the document, or writes nothing and says in one sentence why this report cannot be written so.</summary>
    Sentence? Write(Audit audit, Stream stream);
}
