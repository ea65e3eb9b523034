namespace Gouji.Cli;

/// <summary>What the command tells the script that ran it. 64 and 70 are EX_USAGE and EX_SOFTWARE of sysexits.h.</summary>
internal static class ExitCode
{
    public const int NothingToCorrect = 0;
    public const int ErrorsFound = 1;
    public const int Unreadable = 2;
    public const int Usage = 64;
    public const int Broken = 70;
}
