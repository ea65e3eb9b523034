using System.Security.Cryptography;

namespace Gouji.Cli.Folders;

/// <summary>Tells whether a file was audited before: the digest of its contents with that of the program and what it was asked.</summary>
/// <param name="program">What tells this version of the program, with its rules and forms, from another.</param>
internal sealed class ContentKey(string program)
{
    private const int Characters = 32;

    /// <summary>What is longer is refused by reading anyway, and a device has no end.</summary>
    private const long MostBytes = 128L << 20;

    public static ContentKey OfThisProgram(string asked) => new(string.Join('-', new[]
    {
        typeof(ContentKey), typeof(Checking.Auditor), typeof(Reading.ReportReader), typeof(Model.Report),
    }.Select(type => type.Module.ModuleVersionId.ToString("N"))) + asked);

    /// <summary>A file that cannot be opened has a key too, so that its sentence is a result.</summary>
    public string Of(string path)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(System.Text.Encoding.UTF8.GetBytes(program));
        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[1 << 16];
            for (var total = 0L; total < MostBytes && stream.Read(buffer) is > 0 and var read; total += read) digest.AppendData(buffer, 0, read);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            digest.AppendData(System.Text.Encoding.UTF8.GetBytes(trouble.GetType().Name));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset())[..Characters];
    }
}
