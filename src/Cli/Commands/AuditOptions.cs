using System.CommandLine;
using Gouji.Model;

namespace Gouji.Cli.Commands;

/// <summary>The arguments and options of gouji audit.</summary>
internal sealed class AuditOptions(Language language)
{
    private readonly Argument<string[]> _paths = Choices.Files<string[]>(Sentences.Paths, language, ArgumentArity.OneOrMore);
    private readonly Option<string> _format = Choices.AuditFormat(language);
    private readonly Option<string> _severity = Choices.Severity(language);
    private readonly Option<string> _form = Choices.Form(language);
    private readonly Option<string> _target = Choices.Output(language);
    private readonly Option<bool> _again = Choices.Again(language);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_paths);
        foreach (var option in (ReadOnlySpan<Option>)[_format, _target, _severity, _form, _again]) command.Options.Add(option);
    }

    public AuditRequest Of(ParseResult parsed) => new(
        parsed.GetValue(_paths)!, parsed.GetValue(_format), parsed.GetValue(_target), parsed.GetValue(_form), Choices.LeastSeverity(parsed.GetValue(_severity)), parsed.GetValue(_again));
}
