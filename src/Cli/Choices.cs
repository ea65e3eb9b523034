using System.CommandLine;
using Gouji.Cli.Filings;
using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Cli;

/// <summary>The options that take one of a few words. Plain strings, since turning words into types would cost the start its speed.</summary>
internal static class Choices
{
    private static readonly string[] s_severities = ["error", "verify", "advice", "privacy"];

    /// <summary>An option that takes one of <paramref name="words"/>; help and complaints name them.</summary>
    public static Option<string> Option(string name, Sentence description, Language language, params string[] words)
    {
        var option = new Option<string>(name) { Description = description.In(language), HelpName = string.Join('|', words) };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !words.Contains(result.Tokens[^1].Value)) result.AddError(name);
        });
        return option;
    }

    public static Option<string> Format(Language language) => Option("--format", Sentences.Format, language, "text", "json");

    /// <summary>The formats of an audit: those written to one stream, then those that are a file for each report.</summary>
    public static Option<string> AuditFormat(Language language) => Option("--format", Sentences.AuditFormat, language, [.. Outputs.Streams, .. Outputs.Files]);

    public static Option<string> Output(Language language) => new("--output", "-o") { Description = Sentences.Output.In(language), HelpName = "PATH" };

    /// <summary>The folder that documents are written into.</summary>
    public static Option<string> Folder(Language language) => new("--out", "--output", "-o") { Description = Sentences.Folder.In(language), HelpName = "DIR" };

    /// <summary>The formats of documents that are wanted; all where none is named.</summary>
    public static Option<string[]> Documents(Language language)
    {
        var option = new Option<string[]>("--format") { Description = Sentences.DocumentFormat.In(language), HelpName = string.Join('|', DocumentOutputs.Words), Arity = ArgumentArity.OneOrMore };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !DocumentOutputs.Words.Contains(token.Value))) result.AddError("--format");
        });
        return option;
    }

    public static Option<bool> Again(Language language) => new("--again") { Description = Sentences.Again.In(language) };

    /// <summary>The form to read by; only its value is compared with the forms there are, since most calls give none.</summary>
    public static Option<string> Form(Language language)
    {
        var option = new Option<string>("--form") { Description = Sentences.Form.In(language), HelpName = "ID" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && FormCatalogue.Find(result.Tokens[^1].Value) is null) result.AddError("--form");
        });
        return option;
    }

    public static Option<string> Severity(Language language) => Option("--severity", Sentences.Severity, language, s_severities);

    public static Option<string> Lang(Language language) => Option("--lang", Sentences.Language, language, "zh", "en");

    /// <summary>Files, of which what looks like an option and is no file is refused: a mistyped option is no missing report.</summary>
    public static Argument<T> Files<T>(Sentence description, Language language, ArgumentArity arity, string name = "FILE")
    {
        var argument = new Argument<T>(name) { Description = description.In(language), Arity = arity };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => IsOption(token.Value)) is { } token) result.AddError(token.Value);
        });
        return argument;
    }

    public static bool IsOption(string word) => word.StartsWith('-') && !Path.Exists(word);

    public static bool IsJson(string? word) => word == "json";

    public static Severity LeastSeverity(string? word) => word is null ? Model.Severity.Privacy : (Severity)Array.IndexOf(s_severities, word);
}
