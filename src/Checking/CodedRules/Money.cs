using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>An amount of money in a sentence: in 万元, with two decimals at least, so that figures beside one another read alike.</summary>
internal static class Money
{
    public static string Of(Amount amount) => FigureText.Number(amount.Base, Dimension.Money);
}
