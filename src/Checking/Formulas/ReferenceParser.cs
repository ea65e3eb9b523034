using Gouji.Model.Catalogue;
using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>Reads a name with its selectors and stand-in number; the grammar is at <see cref="FormulaParser"/>.</summary>
internal sealed class ReferenceParser(Cursor cursor)
{
    private const char Dot = '.';

    public Expression Parse()
    {
        var first = cursor.Take();
        var (name, at) = cursor.TakeIf(TokenKind.Dot) ? ParseMember(first) : (first.Text, first.At);
        if (cursor.Names.IsParameter(name)) return ParseSetting(name, at);
        var reference = ParseSelectors(Resolve(name, at));
        return cursor.TakeIf(TokenKind.Otherwise) ? ParseOtherwise(reference) : reference;
    }

    /// <summary>A reference nobody can resolve, of which nothing is known.</summary>
    public static Reference StandIn(string name, Stretch at) =>
        new(new Concept(name, name, ConceptKind.Target, null, []), null, null, false, null, name, at) { IsStandIn = true };

    private (string Name, Stretch At) ParseMember(Token kind)
    {
        if (!cursor.Next.IsName)
        {
            cursor.ComplainAtNext(FormulaSentences.NameAfterDot);
            return (kind.Text + Dot, kind.At);
        }

        var member = cursor.Take();
        return (kind.Text + Dot + member.Text, kind.At.To(member.At));
    }

    private Setting ParseSetting(string name, Stretch at)
    {
        if (cursor.Next.Kind == TokenKind.OpenBracket) cursor.ComplainAtNext(_ => FormulaSentences.SelectorOnParameter(name));
        return new Setting(name, at);
    }

    private Reference Resolve(string name, Stretch at)
    {
        if (cursor.Names.Find(name) is { } view) return Of(view, at);
        if (name.EndsWith(Dot)) return StandIn(name, at);
        var suggestion = name.Length == 0 ? null : cursor.Names.Suggest(name);
        cursor.Complaints.Meaning(at, FormulaSentences.UnknownName(name, suggestion), suggestion);
        return StandIn(name, at);
    }

    private Reference Of(View view, Stretch at) => new(
        view.Concept,
        view.Stage == Stage.Unstated ? null : view.Stage,
        view.Scope == FundScope.Unstated ? null : view.Scope,
        false,
        null,
        cursor.Written(at),
        at);

    private Reference ParseSelectors(Reference reference)
    {
        while (cursor.TakeIf(TokenKind.OpenBracket))
        {
            var selected = cursor.Next.IsName ? Select(reference, cursor.Take()) : NoSelector(reference);
            var at = reference.At.To(cursor.Expect(TokenKind.CloseBracket, FormulaSentences.BracketExpected));
            reference = selected with { At = at, Written = cursor.Written(at) };
        }

        return reference;
    }

    private Reference NoSelector(Reference reference)
    {
        cursor.ComplainAtNext(FormulaSentences.SelectorExpected);
        return reference;
    }

    private Reference Select(Reference reference, Token selector)
    {
        if (SelectorText.ParseStage(selector.Text) is { } stage) return WithStage(reference, stage, selector);
        if (SelectorText.ParseScope(selector.Text) is { } scope) return WithScope(reference, scope, false, selector);
        if (selector.Text == SelectorText.AllScopes) return WithScope(reference, null, true, selector);
        var suggestion = SelectorText.Suggest(selector.Text);
        cursor.Complaints.Meaning(selector.At, FormulaSentences.UnknownSelector(selector.Text, suggestion), suggestion);
        return reference;
    }

    private Reference WithStage(Reference reference, Stage stage, Token selector)
    {
        if (reference.Stage is not null) cursor.Complaints.Meaning(selector.At, FormulaSentences.StageTwice);
        return reference with { Stage = stage };
    }

    private Reference WithScope(Reference reference, FundScope? scope, bool allScopes, Token selector)
    {
        if (reference.Scope is not null || reference.AllScopes) cursor.Complaints.Meaning(selector.At, FormulaSentences.ScopeTwice);
        return reference with { Scope = scope, AllScopes = allScopes };
    }

    private Reference ParseOtherwise(Reference reference)
    {
        if (cursor.Next.Kind != TokenKind.Number)
        {
            cursor.ComplainAtNext(FormulaSentences.NumberAfterOtherwise);
            return reference;
        }

        var (number, sign) = (cursor.Take(), cursor.Next);
        return cursor.TakeIf(TokenKind.Percent)
            ? reference with { Otherwise = number.Number / 100, At = reference.At.To(sign.At) }
            : reference with { Otherwise = number.Number, At = reference.At.To(number.At) };
    }
}
