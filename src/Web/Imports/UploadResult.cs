using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Web.Imports;

/// <summary>What reading an upload gave. A closed set.</summary>
public abstract record UploadResult;

/// <summary>It was read.</summary>
/// <param name="Original">The original as one page of HTML with its findings marked, complete in itself; null where the file is data and no report.</param>
/// <param name="Questions">What was not understood, as one tells a clerk, each with its place.</param>
public sealed record UploadRead(Filing Filing, string? Original, IReadOnlyList<Sentence> Questions) : UploadResult;

/// <summary>It was not; the sentence names the trouble and the remedy.</summary>
public sealed record UploadRefused(Sentence Why) : UploadResult;
