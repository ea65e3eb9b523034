namespace Gouji.Web.SignIn;

/// <summary>
/// 设置码: what proves, on the page for the first administrators, that one started the program and did not merely find its address. It lives in this process:
/// another start prints another.
/// </summary>
public sealed class SetupCode
{
    private volatile string? _hash;

    /// <summary>Makes one, which takes the place of any before it, and gives it in clear this once.</summary>
    public string New()
    {
        var code = ReadableCode.New();
        _hash = ReadableCode.HashOf(code);
        return code;
    }

    public bool Fits(string? code) => ReadableCode.Fits(code, _hash);
}
