using System.Text;

namespace Gouji.Programs.Office;

/// <summary>
/// A LibreOffice profile that trusts no document: no macros, no links followed or refreshed, no pictures or objects from elsewhere, no fields
/// computed anew, no Java.
/// </summary>
/// <remarks>The names are those of LibreOffice's configuration schema (officecfg, org.openoffice.*).</remarks>
internal static class OfficeProfile
{
    private static readonly (string Path, string Name, string Value)[] s_settings =
    [
        ("Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
        ("Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        // Writer counts: 0 never, 1 on request, 2 always; Calc: 0 always, 1 never, 2 on request.
        ("Office.Writer/Content/Update", "Link", "0"),
        ("Office.Writer/Content/Update", "Field", "false"),
        ("Office.Calc/Content/Update", "Link", "1"),
        // 0 always, 1 never, 2 on request: what a file says was computed is what it states.
        ("Office.Calc/Formula/Load", "OOXMLRecalcMode", "1"),
        ("Office.Calc/Formula/Load", "ODFRecalcMode", "1"),
        ("Office.Java/VirtualMachine", "Enable", "false"),
        ("Office.Common/Misc", "FirstRun", "false"),
    ];

    /// <summary>A new profile in a folder of its own.</summary>
    public static ScratchFolder Create()
    {
        var folder = new ScratchFolder();
        Directory.CreateDirectory(Path.Join(folder.Path, "user"));
        folder.Put(Path.Join("user", "registrymodifications.xcu"), Encoding.UTF8.GetBytes(Settings()));
        return folder;
    }

    private static string Settings() => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        {string.Concat(s_settings.Select(Item))}
        </oor:items>
        """;

    private static string Item((string Path, string Name, string Value) setting) =>
        $"<item oor:path=\"/org.openoffice.{setting.Path}\"><prop oor:name=\"{setting.Name}\" oor:op=\"fuse\"><value>{setting.Value}</value></prop></item>";
}
