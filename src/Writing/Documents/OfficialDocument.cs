namespace Gouji.Writing.Documents;

/// <summary>A document in official layout, as blocks that every output renders in its medium: the report, an annex, or all in one.</summary>
/// <param name="Name">What its file is called, without extension: 附件2 基础数据表.</param>
/// <param name="Title">Its title in one line.</param>
/// <param name="Sections">Each begins on a page, and in a workbook on a sheet, of its own.</param>
public sealed record OfficialDocument(string Name, string Title, IReadOnlyList<DocumentSection> Sections);

/// <summary>The body or one annex.</summary>
/// <param name="Name">附件2 …: the name of its sheet in a workbook, unique in the document.</param>
public sealed record DocumentSection(string Name, IReadOnlyList<DocumentBlock> Blocks);

/// <summary>A paragraph or a table of an official document. A closed set.</summary>
public abstract record DocumentBlock;

/// <summary>A paragraph.</summary>
public sealed record TextBlock(TextRole Role, IReadOnlyList<TextRun> Runs) : DocumentBlock;

/// <summary>A table of the paper form.</summary>
public sealed record TableBlock(PaperTable Table) : DocumentBlock;
