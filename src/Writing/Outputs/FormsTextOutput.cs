using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>The official forms that are recognised, with their parts.</summary>
public sealed class FormsTextOutput(TextWriter writer, Language language)
{
    private readonly TextLines _lines = new(writer, language, false);

    public void Write(IReadOnlyList<Form> forms)
    {
        foreach (var form in forms) Write(form);
        _lines.Line(_lines.Say(Sentences.FormCount(forms.Count)));
        _lines.Flush();
    }

    private void Write(Form form)
    {
        _lines.Line($"{form.Id}  {_lines.Say(form.Name)}  {form.ReportKind}");
        foreach (var part in form.Parts) _lines.Named(new Sentence(part.Id, part.Id), Name(part));
        _lines.Blank();
    }

    private static string Name(FormPart part) => string.Join("、", part.Names.Concat(part.Titles).Take(1));
}
