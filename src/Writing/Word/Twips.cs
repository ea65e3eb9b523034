namespace Gouji.Writing.Word;

/// <summary>Lengths as Word counts them: twentieths of a point, 1440 to the inch.</summary>
internal static class Twips
{
    private const decimal ToMillimetre = 1440m / 25.4m;

    public static int Of(decimal millimetres) => (int)Math.Round(millimetres * ToMillimetre, MidpointRounding.AwayFromZero);
}
