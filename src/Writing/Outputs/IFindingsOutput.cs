using Gouji.Model;

namespace Gouji.Writing.Outputs;

/// <summary>Writes audits one after the other as they come; of a file written before, only counts are kept.</summary>
public interface IFindingsOutput
{
    void Begin();

    void Write(Audit audit);

    /// <summary>A file that could not be read stands among the others with its sentence.</summary>
    void Write(Unreadable unreadable);

    void End();
}
