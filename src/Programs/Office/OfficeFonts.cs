using System.Security;
using System.Text;

namespace Gouji.Programs.Office;

/// <summary>
/// The typefaces official documents in China name (GB/T 9704-2012), and those that stand in for one that is not installed, the nearest first. Most may not be given away with a program,
/// so a machine seldom has them all; one that does uses its own.
/// </summary>
public static class OfficeFonts
{
    private const string NotoSerif = "Noto Serif CJK SC";
    private const string NotoSans = "Noto Sans CJK SC";

    /// <summary>Face, and what stands in for it: the face under its other names, then its kin, then what Debian has (fonts-noto-cjk, fonts-lxgw-wenkai, fonts-liberation).</summary>
    private static readonly (string Face, string[] StandIns)[] s_faces =
    [
        (StrongFace, ["FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05", "方正小标宋_GBK", "华文中宋", "STZhongsong", "Source Han Serif SC Heavy", "Noto Serif CJK SC Black", "Source Han Serif SC", NotoSerif]),
        ("仿宋_GB2312", ["FangSong_GB2312", "仿宋", "FangSong", "华文仿宋", "STFangsong", "FandolFang R", "FandolFang", "Zhuque Fangsong", "Zhuque Fangsong (technical preview)", "Source Han Serif SC", NotoSerif]),
        ("楷体_GB2312", ["KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti", "FandolKai", "LXGW WenKai", "AR PL KaitiM GB", "AR PL UKai CN", "Source Han Serif SC", NotoSerif]),
        ("黑体", ["SimHei", "华文黑体", "STHeiti", "Source Han Sans SC", NotoSans, "WenQuanYi Zen Hei"]),
        ("宋体", ["SimSun", "华文宋体", "STSong", "Source Han Serif SC", NotoSerif, "AR PL UMing CN"]),
        ("Times New Roman", ["Liberation Serif", "Tinos", "TeX Gyre Termes", "Nimbus Roman", NotoSerif]),
    ];

    /// <summary>Its strokes are as strong as those of a bold face, so what stands in for it is bold.</summary>
    private const string StrongFace = "方正小标宋简体";

    private static readonly ExternalProgram s_match = new("fc-match", ProgramLimits.Tool);
    private static readonly Lazy<IReadOnlyList<(string, string)>?> s_missing = new(Find);

    /// <summary>The faces an official document names.</summary>
    public static IReadOnlyList<string> Faces { get; } = [.. s_faces.Select(f => f.Face)];

    /// <summary>For each face that is not installed here the one that stands in for it; null where it cannot be told, for want of fontconfig.</summary>
    public static IReadOnlyList<(string Face, string StandIn)>? Missing() => s_missing.Value;

    /// <summary>Puts the rules into a folder, where also what fontconfig remembers of the fonts stays; gives what a program's environment must hold to heed them.</summary>
    internal static (string Name, string Value) Put(ScratchFolder folder) => Put(folder, isStrong: Missing()?.Any(m => m.Face == StrongFace) ?? false);

    private static (string Name, string Value) Put(ScratchFolder folder, bool isStrong) =>
        ("FONTCONFIG_FILE", folder.Put("fonts.conf", Encoding.UTF8.GetBytes(Rules(folder.Path, isStrong))));

    private static List<(string, string)>? Find()
    {
        if (!s_match.IsThere) return null;
        using var folder = new ScratchFolder();
        var rules = Put(folder, isStrong: false);
        List<(string, string)> missing = [];
        foreach (var face in Faces)
        {
            if (s_match.Run(folder, [rules], "-f", "%{family}", face) is not ProgramEnded { ExitCode: 0, Output: var output }) return null;
            var families = Encoding.UTF8.GetString(output.Span).Split(',', StringSplitOptions.TrimEntries);
            if (!families.Contains(face, StringComparer.OrdinalIgnoreCase)) missing.Add((face, families[0]));
        }

        return missing;
    }

    /// <summary>The system's own rules first; then the fonts of the person, whose home a fenced program does not see.</summary>
    private static string Rules(string folder, bool isStrong)
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] system = [Environment.GetEnvironmentVariable("FONTCONFIG_FILE") ?? "/etc/fonts/fonts.conf", "/usr/local/etc/fonts/fonts.conf"];
        string[] own = home.Length == 0 ? [] : [Path.Join(home, ".fonts"), Path.Join(home, ".local", "share", "fonts")];
        return $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
            {string.Concat(system.Select(f => $"<include ignore_missing=\"yes\">{SecurityElement.Escape(f)}</include>"))}
            {string.Concat(own.Select(f => $"<dir>{SecurityElement.Escape(f)}</dir>"))}
            <cachedir>{SecurityElement.Escape(Path.Join(folder, "fonts"))}</cachedir>
            {string.Concat(s_faces.Select(f => Rule(f.Face, f.StandIns, isStrong && f.Face == StrongFace)))}
            </fontconfig>
            """;
    }

    private static string Rule(string face, string[] standIns, bool isStrong) =>
        $"<match target=\"pattern\"><test qual=\"any\" name=\"family\"><string>{face}</string></test>"
        + $"<edit name=\"family\" mode=\"append\" binding=\"strong\">{string.Concat(standIns.Select(s => $"<string>{s}</string>"))}</edit>"
        + (isStrong ? "<edit name=\"weight\" mode=\"assign\" binding=\"strong\"><const>bold</const></edit>" : "")
        + "</match>\n";
}
