using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Gouji.Workflow.Storage;

/// <summary>A decimal as whole millionths, half away from zero: 分 of an amount in 万元 are its sixth decimal.</summary>
internal sealed class Millionths() : ValueConverter<decimal, long>(
    number => (long)decimal.Round(number * 1_000_000m, 0, MidpointRounding.AwayFromZero),
    stored => stored / 1_000_000m);
