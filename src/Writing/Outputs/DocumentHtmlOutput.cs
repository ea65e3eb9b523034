using System.Globalization;
using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Html;

namespace Gouji.Writing.Outputs;

/// <summary>
/// An official document as one page of HTML that is complete in itself: nothing is fetched and no script runs. It can be read aloud and printed, and every figure
/// that states a fact has an id that open data lead to.
/// </summary>
/// <param name="downloads">Files beside the page that its foot leads to.</param>
/// <param name="note">A line for the foot, such as the day of publication.</param>
public sealed class DocumentHtmlOutput(Language language = Language.Chinese, IReadOnlyList<(string File, Sentence What)>? downloads = null, Sentence? note = null) : IDocumentOutput
{
    private const int FewestForContents = 2;

    public string Extension => "html";

    public Sentence? Write(OfficialDocument document, Filing filing, Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        new Page(new HtmlWriter(writer), language, downloads ?? [], note).Write(document);
        return null;
    }

    /// <summary>One page while it is written.</summary>
    private sealed class Page(HtmlWriter html, Language language, IReadOnlyList<(string File, Sentence What)> downloads, Sentence? note)
    {
        private readonly FactAnchors _anchors = new();

        public void Write(OfficialDocument document)
        {
            WriteHead(document.Title);
            if (document.Sections.Count >= FewestForContents) WriteContents(document);
            html.Open("main", ("id", "report"), ("lang", "zh-CN"));
            html.Ours("\n");
            foreach (var (index, section) in document.Sections.Index()) WriteSection(section, index + 1);
            html.End("main");
            WriteFoot();
            html.Ours("</body></html>\n");
        }

        private void WriteHead(string title)
        {
            html.Ours("<!DOCTYPE html>\n");
            html.Open("html", ("lang", language == Language.English ? "en" : "zh-CN"));
            html.Ours("<head><meta charset=\"utf-8\">\n");
            html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageStyle.Policy));
            html.Ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\"><meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"data:,\">\n");
            html.Element("title", title);
            html.Ours($"<style>{PageStyle.Text}</style></head>\n<body>\n");
            html.Element("a", Say(Sentences.SkipToReport), ("class", "skip"), ("href", "#report"));
            html.Ours("\n");
        }

        private void WriteContents(OfficialDocument document)
        {
            html.Open("nav", ("aria-label", Say(Sentences.ContentsOfReport)));
            html.Open("ul");
            foreach (var (index, section) in document.Sections.Index())
            {
                html.Open("li");
                html.Element("a", section.Name, ("href", "#" + SectionId(index + 1)));
                html.Close("li");
            }

            html.Close("ul");
            html.End("nav");
        }

        private void WriteSection(DocumentSection section, int number)
        {
            html.Open("section", ("id", SectionId(number)), ("aria-label", section.Name));
            html.Ours("\n");
            var tables = new PaperTableHtml(html, Runs);
            var table = 0;
            for (var i = 0; i < section.Blocks.Count; i++)
            {
                if (section.Blocks[i] is TableBlock block) tables.Write(block.Table, Say(Sentences.TableOf(section.Name, ++table)));
                else if (section.Blocks[i] is TextBlock text) Write(text, IsRole(section, i - 1, text.Role), IsRole(section, i + 1, text.Role));
            }

            html.End("section");
        }

        /// <summary>Lines of one title are one heading.</summary>
        private void Write(TextBlock text, bool goesOn, bool isGoneOn)
        {
            var (tag, style) = Look(text.Role);
            var isTitle = text.Role is TextRole.Title or TextRole.AnnexTitle;
            if (isTitle && goesOn) html.Ours("<br>");
            else html.Open(tag, ("class", style));
            Runs(text.Runs);
            if (!isTitle || !isGoneOn) html.End(tag);
        }

        private static bool IsRole(DocumentSection section, int at, TextRole role) => at >= 0 && at < section.Blocks.Count && section.Blocks[at] is TextBlock text && text.Role == role;

        private void Runs(IReadOnlyList<TextRun> runs)
        {
            foreach (var run in runs)
            {
                if (FactAnchors.IsStated(run)) html.Open("span", ("id", _anchors.Next(run.Key!).Anchor));
                Lines(run.Text);
                if (FactAnchors.IsStated(run)) html.Close("span");
            }
        }

        private void Lines(string text)
        {
            var lines = text.Replace("\t", "\u3000", StringComparison.Ordinal).Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0) html.Ours("<br>");
                html.Text(lines[i]);
            }
        }

        private void WriteFoot()
        {
            if (downloads.Count == 0 && note is null) return;
            html.Open("footer");
            if (note is not null) html.Element("p", Say(note));
            if (downloads.Count > 0) WriteDownloads();
            html.End("footer");
        }

        private void WriteDownloads()
        {
            html.Element("h2", Say(Sentences.DataToDownload));
            html.Open("ul");
            foreach (var (file, what) in downloads)
            {
                html.Open("li");
                html.Element("a", $"{Say(what)} {file}", ("href", file), ("download", ""));
                html.Close("li");
            }

            html.Close("ul");
        }

        private string Say(Sentence sentence) => sentence.In(language);

        private static string SectionId(int number) => "part-" + number.ToString(CultureInfo.InvariantCulture);

        private static (string Tag, string? Class) Look(TextRole role) => role switch
        {
            TextRole.Title => ("h1", null),
            TextRole.AnnexTitle => ("h2", "annex"),
            TextRole.Heading1 => ("h2", null),
            TextRole.Heading2 => ("h3", null),
            TextRole.Heading3 => ("h4", null),
            TextRole.Above => ("p", "above"),
            TextRole.AnnexNumber => ("p", "number"),
            TextRole.UnitLine => ("p", "unit"),
            TextRole.Note => ("p", "note"),
            TextRole.SignLine => ("p", "sign"),
            TextRole.AnnexList => ("p", "annexes"),
            TextRole.Signature => ("p", "signature"),
            _ => ("p", "body"),
        };
    }
}
