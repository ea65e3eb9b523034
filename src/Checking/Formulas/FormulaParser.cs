namespace Gouji.Checking.Formulas;

/// <summary>Reads a formula's frame: the condition under which it is claimed, and the claim.</summary>
/// <remarks>
/// <code>
/// formula    := [ '当' condition '时' [ comma ] ] claim
/// claim      := simple | condition '须有' reference | expression '须有' reference
/// condition  := both { '或者' both }
/// both       := simple { '且' simple }
/// simple     := expression relation expression | reference '已填' | reference '未填'
/// relation   := '=' | '≠' | '!=' | '&lt;&gt;' | '&lt;' | '≤' | '&lt;=' | '>' | '≥' | '>='
///
/// expression := term { ( '+' | '-' ) term }
/// term       := factor { ( '*' | '×' | '/' | '÷' ) factor }
/// factor     := number [ '%' ] | text | '-' factor | '(' expression ')' | call | reference [ '或' number [ '%' ] ]
/// call       := function '(' expression { comma expression } ')'
/// function   := '合计' | '最小' | '最大' | '绝对值' | '个数'
/// reference  := name [ '.' name ] { '[' selector ']' }
/// selector   := stage | scope | '各口径'
/// stage      := '年初预算' | '全年预算' | '决算' | '上年决算'
/// scope      := '一般公共预算' | '政府性基金' | '国有资本经营' | '社会保险基金' | '财政专户管理资金'
///             | '单位资金' | '其他资金' | '全部资金'
///
/// name       := letter { letter | digit | '_' } | '「' any character but '」' '」'
/// text       := '“' any character but '”' '”' | '"' any character but '"' '"'
/// number     := digit { digit } [ '.' digit { digit } ]
/// comma      := ',' | '，' | '、'
/// </code>
/// Full-width signs, letters' blanks and digits count as half-width ones, and − as -. 且 binds closer than 或者; 须有 binds
/// least. A bare expression before 须有 means that what it names is filled in. A name that is a parameter takes no selector.
/// </remarks>
internal sealed class FormulaParser(Cursor cursor)
{
    private readonly ExpressionParser _expressions = new(cursor);

    public (Condition? When, Condition Claim) Parse()
    {
        var when = cursor.TakeIf(TokenKind.When) ? ParseWhen() : null;
        var claim = ParseClaim();
        if (cursor.Next.Kind != TokenKind.End && !cursor.Complaints.IsBroken) cursor.ComplainAtNext(FormulaSentences.Trailing);
        return (when, claim);
    }

    private Condition ParseWhen()
    {
        var condition = ParseCondition();
        cursor.Expect(TokenKind.Then, FormulaSentences.ThenExpected);
        cursor.TakeIf(TokenKind.Comma);
        return condition;
    }

    private Condition ParseClaim()
    {
        var condition = ParseCondition();
        if (cursor.TakeIf(TokenKind.MustHave)) return ParseRequirement(condition);
        if (condition is Junction junction) cursor.Complaints.Syntax(junction.Right.At, FormulaSentences.OneClaim);
        return condition;
    }

    private Requirement ParseRequirement(Condition cause)
    {
        var needed = ReferenceOf(_expressions.Parse(), FormulaSentences.NameAfterMustHave);
        return new Requirement(cause, needed, cause.At.To(needed.At));
    }

    private Condition ParseCondition()
    {
        var left = ParseBoth();
        while (cursor.TakeIf(TokenKind.Or)) left = Join(left, Connective.Or, ParseBoth());
        return left;
    }

    private Condition ParseBoth()
    {
        var left = ParseSimple();
        while (cursor.TakeIf(TokenKind.And)) left = Join(left, Connective.And, ParseSimple());
        return left;
    }

    private static Junction Join(Condition left, Connective connective, Condition right) => new(
        left, connective, right, left.At.To(right.At));

    private Condition ParseSimple()
    {
        var left = _expressions.Parse();
        if (RelationOf(cursor.Next.Kind) is { } relation) return ParseComparison(left, relation);
        if (cursor.Next.Kind is TokenKind.Filled or TokenKind.NotFilled) return ParseFilled(left);
        if (cursor.Next.Kind != TokenKind.MustHave) cursor.ComplainAtNext(FormulaSentences.RelationExpected);
        return new Filled(left, true, left.At);
    }

    private Comparison ParseComparison(Expression left, Relation relation)
    {
        cursor.Take();
        var right = _expressions.Parse();
        return new Comparison(left, relation, right, left.At.To(right.At));
    }

    private Filled ParseFilled(Expression subject)
    {
        var word = cursor.Take();
        return new Filled(ReferenceOf(subject, FormulaSentences.NameBeforeFilled), word.Kind == TokenKind.Filled, subject.At.To(word.At));
    }

    private Reference ReferenceOf(Expression expression, Model.Sentence complaint)
    {
        if (expression is Reference reference) return reference;
        cursor.Complaints.Syntax(expression.At, complaint);
        return ReferenceParser.StandIn("", expression.At);
    }

    private static Relation? RelationOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => Relation.Equal,
        TokenKind.NotEqual => Relation.NotEqual,
        TokenKind.Less => Relation.Less,
        TokenKind.AtMost => Relation.AtMost,
        TokenKind.More => Relation.More,
        TokenKind.AtLeast => Relation.AtLeast,
        _ => null,
    };
}
