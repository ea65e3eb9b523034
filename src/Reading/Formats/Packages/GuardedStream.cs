namespace Gouji.Reading.Formats.Packages;

/// <summary>The inflated bytes of one part, counted as they are handed out and cut off where a limit is reached.</summary>
internal sealed class GuardedStream(Stream inflated, long packedBytes, Allowance allowance) : Stream
{
    private long _served;
    private long _servedAtNode;

    private long Ratio => _served / Math.Max(1, packedBytes);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _served; set => throw new NotSupportedException(); }

    /// <summary>Tells that the reader has come to its next node, so that one node's bytes can be bounded.</summary>
    public void BeginNode() => _servedAtNode = _served;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inflated.Read(buffer);
        _served += count;
        allowance.SpendInflated(count);
        Check(allowance.Limits);
        return count;
    }

    private void Check(Limits limits)
    {
        if (_served > limits.PartBytes) throw Allowance.Reached(Sentences.InflatesTooFar);
        if (_served - _servedAtNode > limits.NodeBytes) throw Allowance.Reached(Sentences.NodeTooBig);
        if (_served > limits.InflationFloor && Ratio > limits.InflationRatio) throw Allowance.Reached(Sentences.InflatesTooFar);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inflated.Dispose();
        base.Dispose(disposing);
    }
}
