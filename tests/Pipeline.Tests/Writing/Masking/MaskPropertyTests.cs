using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Gouji.Writing.Masking;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Masking;

/// <summary>What holds of any number.</summary>
public sealed class MaskPropertyTests
{
    private static readonly string[] s_around = ["{0}", "电话：{0}。", "（{0}）", "王某，{0}，镇政府", "见{0}、0700-2200000"];

    [Fact]
    public void Private_IsFoundInAnySurroundings() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        foreach (var (kind, number) in new[] { (PrivateKind.Mobile, SomeNumber.Mobile(seed)), (PrivateKind.Identity, SomeNumber.Identity(seed)), (PrivateKind.BankCard, SomeNumber.Card(seed)) })
            foreach (var around in s_around)
            {
                var text = string.Format(CultureInfo.InvariantCulture, around, number);
                var masked = Mask.OfNumbers.Apply(text);
                masked.Pieces.ShouldHaveSingleItem().Kind.ShouldBe(kind, text);
                masked.Text.ShouldNotContain(number);
                Mask.OfNumbers.Apply(masked.Text).Pieces.ShouldBeEmpty(masked.Text);
            }
    }));

    [Fact]
    public void Amounts_AreNeverMasked() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<int>(), (whole, cents) =>
    {
        var amount = Math.Abs((decimal)whole * 7919) + (Math.Abs(cents % 100) / 100m);
        foreach (var text in new[] { $"{amount:0.00}", $"{amount:N2}", $"{amount:0}元", $"{amount:0.00}万元", $"支出{amount:0.00}万元，增长{cents % 100}%" })
            Mask.OfNumbers.Apply(text).Pieces.ShouldBeEmpty(text);
    }));

    [Fact]
    public void CodesAndDays_AreNeverMasked() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        var day = new DateOnly(2000, 1, 1).AddDays(random.Next(12000));
        foreach (var text in new[]
        {
            $"{day:yyyy年M月d日}", $"{day:yyyyMMdd}", $"{day:yyyy-MM-dd}", $"财预〔{day:yyyy}〕{random.Next(1, 9999)}号", $"{random.Next(201, 230)}{random.Next(10000, 99999)}",
            $"项目编码：{random.NextInt64(10_000_000_000, 99_999_999_999)}", $"4302{random.NextInt64(10_000_000_000_000_000, 99_999_999_999_999_999)}",
            $"编制数{random.Next(1, 500)}人，实有{random.Next(1, 500)}人，{random.Next(1, 99)}个村",
        })
            Mask.OfNumbers.Apply(text).Pieces.ShouldBeEmpty(text);
    }));

    [Fact]
    public void AnyText_KeepsWhatIsNotMasked() => Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var masked = Mask.OfNumbers.Apply(text ?? "");
        if (masked.Pieces.Count == 0) masked.Text.ShouldBe(text ?? "");
    }));
}
