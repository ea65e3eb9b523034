using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>A trace within the paragraph that is being read, before the paragraph has its place.</summary>
internal readonly record struct Remnant(TraceKind Kind, string Name, int Start, int Length);
