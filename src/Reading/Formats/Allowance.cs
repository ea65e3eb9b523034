using System.Diagnostics;
using Gouji.Model;

namespace Gouji.Reading.Formats;

/// <summary>What is left of the limits while one file is read; spending more than is left ends the reading.</summary>
internal sealed class Allowance : IDisposable
{
    private static readonly TimeSpan s_moment = TimeSpan.FromMilliseconds(500);
    private readonly CancellationTokenSource _clock;
    private readonly Limits _limits;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private TimeSpan _time;
    private long _bytes;
    private int _characters;
    private int _paragraphs;
    private int _rows;
    private int _cells;
    private int _traces;

    public Allowance(Limits limits)
    {
        _limits = limits;
        _clock = CancellationTokenSource.CreateLinkedTokenSource(limits.Cancellation);
        _clock.CancelAfter(limits.Time);
        _time = limits.Time;
    }

    public Limits Limits => _limits;

    public void SpendParagraph(int characters)
    {
        if (++_paragraphs > _limits.Paragraphs) throw Reached(Sentences.TooManyParagraphs(_limits.Paragraphs));
        CheckParagraph(characters);
        if ((_characters += characters) > _limits.Characters) throw Reached(Sentences.TooMuchText(_limits.Characters));
    }

    public void CheckParagraph(int characters)
    {
        if (characters > _limits.ParagraphCharacters) throw Reached(Sentences.ParagraphTooLong(_limits.ParagraphCharacters));
    }

    public void SpendRow()
    {
        if (++_rows > _limits.Rows) throw Reached(Sentences.TooManyRows(_limits.Rows));
    }

    public void SpendCell()
    {
        if (++_cells > _limits.Cells) throw Reached(Sentences.TooManyCells(_limits.Cells));
    }

    public void SpendTrace()
    {
        if (++_traces > _limits.Traces) throw Reached(Sentences.TooManyTraces(_limits.Traces));
    }

    /// <summary>Counts inflated bytes; asked for every few thousand of them, it also looks at the clock.</summary>
    public void SpendInflated(int bytes)
    {
        if ((_bytes += bytes) > _limits.InflatedBytes) throw Reached(Sentences.InflatesTooFar);
        CheckTime();
    }

    public void CheckDepth(int depth)
    {
        if (depth > _limits.Depth) throw Reached(Sentences.TooDeep(_limits.Depth));
    }

    public bool IsTimeUp => _clock.IsCancellationRequested;

    /// <summary>Starts the clock anew, for work known to take longer.</summary>
    public void AllowTime(TimeSpan time)
    {
        _clock.CancelAfter(time);
        _time = Stopwatch.GetElapsedTime(_begun) + time;
    }

    public void CheckTime()
    {
        if (_clock.IsCancellationRequested) throw Reached(Sentences.TooSlow);
    }

    /// <summary>What a program of others may still take; a moment at least, so that it can say what is wrong.</summary>
    public TimeSpan TimeLeft
    {
        get
        {
            var left = _time - Stopwatch.GetElapsedTime(_begun);
            return left > s_moment ? left : s_moment;
        }
    }

    public static LimitReachedException Reached(Sentence why) => new(why);

    public void Dispose() => _clock.Dispose();
}
