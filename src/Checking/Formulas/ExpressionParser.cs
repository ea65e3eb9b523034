namespace Gouji.Checking.Formulas;

/// <summary>
/// Reads values by binding power (Pratt, "Top Down Operator Precedence", 1973); the grammar is at
/// <see cref="FormulaParser"/>.
/// </summary>
internal sealed class ExpressionParser
{
    /// <summary>Brackets within brackets; no formula a person can read comes near.</summary>
    private const int Deepest = 40;

    private readonly Cursor _cursor;
    private readonly ReferenceParser _references;
    private int _depth;

    public ExpressionParser(Cursor cursor)
    {
        _cursor = cursor;
        _references = new ReferenceParser(cursor);
    }

    /// <summary>An expression whose operators all bind closer than <paramref name="power"/>.</summary>
    public Expression Parse(int power = 0)
    {
        var left = ParseFactor();
        while (OperatorOf(_cursor.Next.Kind) is { } sign && Power(sign) > power)
        {
            _cursor.Take();
            var right = Parse(Power(sign));
            left = new Operation(sign, left, right, left.At.To(right.At));
        }

        return left;
    }

    /// <summary>How closely an operator binds.</summary>
    internal static int Power(Operator sign) => sign is Operator.Times or Operator.DividedBy ? 2 : 1;

    private static Operator? OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus => Operator.Plus,
        TokenKind.Minus => Operator.Minus,
        TokenKind.Times => Operator.Times,
        TokenKind.DividedBy => Operator.DividedBy,
        _ => null,
    };

    private Expression ParseFactor()
    {
        if (_depth >= Deepest) return TooDeep();
        _depth++;
        var factor = ParsePrefix();
        _depth--;
        return factor;
    }

    private Reference TooDeep()
    {
        var at = _cursor.Next.At;
        _cursor.Complaints.Syntax(at, FormulaSentences.TooDeep(Deepest));
        _cursor.GiveUp();
        return ReferenceParser.StandIn("", at);
    }

    private Expression ParsePrefix() => _cursor.Next.Kind switch
    {
        TokenKind.Number => ParseNumber(),
        TokenKind.Quotation => new Quotation(_cursor.Next.Text, _cursor.Take().At),
        TokenKind.Minus => ParseNegation(),
        TokenKind.Open => ParseGroup(),
        TokenKind.Word when _cursor.AfterNext.Kind == TokenKind.Open => ParseCall(),
        TokenKind.Word or TokenKind.QuotedName => _references.Parse(),
        _ => Missing(),
    };

    private Number ParseNumber()
    {
        var (number, sign) = (_cursor.Take(), _cursor.Next);
        return _cursor.TakeIf(TokenKind.Percent)
            ? new Number(number.Number / 100, true, number.At.To(sign.At))
            : new Number(number.Number, false, number.At);
    }

    private Negation ParseNegation()
    {
        var sign = _cursor.Take();
        var of = ParseFactor();
        return new Negation(of, sign.At.To(of.At));
    }

    private Expression ParseGroup()
    {
        var open = _cursor.Take();
        var inner = Parse();
        var close = _cursor.Expect(TokenKind.Close, FormulaSentences.CloseExpected);
        return inner with { At = open.At.To(close) };
    }

    private Expression ParseCall()
    {
        var name = _cursor.Take();
        _cursor.Take();
        var arguments = new List<Expression> { Parse() };
        while (_cursor.TakeIf(TokenKind.Comma)) arguments.Add(Parse());
        var at = name.At.To(_cursor.Expect(TokenKind.Close, FormulaSentences.CloseExpected));
        return FunctionText.Parse(name.Text) is { } function ? Called.Make(function, arguments, at) : UnknownFunction(name, at);
    }

    private Reference UnknownFunction(Token name, Stretch at)
    {
        var suggestion = Likeness.Closest(name.Text, FunctionText.Names);
        _cursor.Complaints.Meaning(name.At, FormulaSentences.UnknownFunction(name.Text, suggestion), suggestion);
        return ReferenceParser.StandIn(name.Text, at);
    }

    private Reference Missing()
    {
        _cursor.ComplainAtNext(FormulaSentences.ValueExpected);
        return ReferenceParser.StandIn("", _cursor.Next.At with { Length = 0 });
    }
}
