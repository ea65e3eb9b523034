using System.Globalization;
using Gouji.Model;

namespace Gouji.Cli.Folders;

/// <summary>A bar that says how far a long run is and how long it will still take; shown only to a person at a terminal.</summary>
internal sealed class Progress(TextWriter? screen, Language language, int total, TimeProvider time)
{
    private const int Width = 30;
    private const string Clear = "\r\e[K";
    private readonly long _started = time.GetTimestamp();

    /// <summary>Takes the bar away so that a line can be written.</summary>
    public void Hide() => screen?.Write(Clear);

    public void Show(int done)
    {
        if (screen is null || total == 0) return;
        var filled = Width * done / total;
        var left = done == 0 ? TimeSpan.Zero : time.GetElapsedTime(_started) / done * (total - done);
        screen.Write($"{Clear}{new string('█', filled)}{new string('░', Width - filled)} {done}/{total}  {Sentences.TimeLeft(left.ToString(left.TotalHours >= 1 ? @"h\:mm\:ss" : @"m\:ss", CultureInfo.InvariantCulture)).In(language)}");
        screen.Flush();
    }
}
