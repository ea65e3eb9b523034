namespace Gouji.Reading.Formats;

/// <summary>A format that only takes off a wrapping and passes what is inside on to the list, once: nothing wrapped twice is read.</summary>
internal interface IWrapping : IFormat;
