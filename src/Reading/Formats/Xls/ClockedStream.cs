namespace Gouji.Reading.Formats.Xls;

/// <summary>Bytes in memory that look at the clock whenever they are asked for: whoever reads them cannot run for ever.</summary>
internal sealed class ClockedStream(byte[] contents, Allowance allowance) : MemoryStream(contents, writable: false)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        allowance.CheckTime();
        return base.Read(buffer, offset, count);
    }

    public override int Read(Span<byte> buffer)
    {
        allowance.CheckTime();
        return base.Read(buffer);
    }

    public override long Seek(long offset, SeekOrigin loc)
    {
        allowance.CheckTime();
        return base.Seek(offset, loc);
    }
}
