namespace Gouji.Web;

/// <summary>Where to go back to, as a visitor's request names it: a path of ours or the home page, never another site.</summary>
internal static class LocalPath
{
    public static string OrHome(string? path) => path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";
}
