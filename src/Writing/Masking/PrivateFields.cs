using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Writing.Masking;

/// <summary>Which fields name persons that are not published: those the form marks 公开时隐去, and those asked for beside them.</summary>
public sealed class PrivateFields
{
    private static readonly string[] s_whenAsked = ["单位负责人"];
    private readonly HashSet<string> _concepts;
    private readonly List<string> _labels;

    private PrivateFields(IEnumerable<string> concepts, IReadOnlyList<FormField> fields)
    {
        _concepts = [.. concepts];
        _labels = [.. fields.SelectMany(f => f.Label.Names.Concat(f.Meaning.Concept!.Synonyms)).Distinct().OrderByDescending(l => l.Length).ThenBy(l => l, StringComparer.Ordinal)];
    }

    /// <summary>What people call these fields, longest first.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <param name="form">Null where the report follows none: then every field that any form marks.</param>
    /// <param name="alsoHeads">Whether heads of units are masked, too.</param>
    public static PrivateFields Of(Form? form, bool alsoHeads)
    {
        List<FormField> all = [.. (form is null ? FormCatalogue.All : [form]).SelectMany(f => f.Parts).SelectMany(p => p.Blocks).SelectMany(b => b.Fields).Where(f => f.Meaning.Concept is not null)];
        List<FormField> fields = [.. all.Where(f => f.IsWithheld || (alsoHeads && s_whenAsked.Contains(f.Meaning.Concept!.Name)))];
        return new PrivateFields(fields.Select(f => f.Meaning.Concept!.Name), fields);
    }

    public bool Has(Concept concept) => _concepts.Contains(concept.Name);
}
