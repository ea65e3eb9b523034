using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Writing.Html;

/// <summary>What stands around document and list: the head of the file with its policy, the head of the page, the two panes and the switch between them.</summary>
internal sealed class PageHtml(HtmlWriter html, Func<Sentence, string> say, Language language, string version)
{
    public void Begin(Report report)
    {
        var name = Path.GetFileName(report.Document.File);
        html.Ours("<!DOCTYPE html>\n");
        html.Open("html", ("lang", language == Language.English ? "en" : "zh-CN"));
        html.Ours("<head><meta charset=\"utf-8\">\n");
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy));
        html.Ours("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" content=\"no-referrer\"><meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\" content=\"light dark\"><link rel=\"icon\" href=\"data:,\">\n");
        html.Element("title", say(Sentences.PageTitle(name)));
        html.Ours($"<style>{PageAssets.Style}</style></head>\n<body>\n");
        html.Element("a", say(Sentences.SkipToFindings), ("class", "skip"), ("href", "#findings"));
        WriteHead(report, name);
        html.Open("main");
    }

    public void BeginDocument()
    {
        html.Open("section", ("id", "document"), ("class", "pane"), ("aria-labelledby", "document-head"), ("tabindex", "0"));
        html.Element("h2", say(Sentences.Original), ("id", "document-head"), ("class", "vh"));
        html.Open("div", ("class", "paper"), ("lang", "zh-CN"));
    }

    public void BeginFindings()
    {
        html.Close("div");
        html.End("section");
        html.Open("section", ("id", "findings"), ("class", "pane"), ("aria-labelledby", "findings-head"), ("tabindex", "0"));
    }

    public void End()
    {
        html.Open("footer");
        html.Element("p", say(Sentences.Keys), ("class", "keys"));
        html.Element("p", $"gouji {version}");
        html.Close("footer");
        html.End("section");
        html.End("main");
        html.Element("button", say(Sentences.BackToList), ("type", "button"), ("id", "back"), ("hidden", ""));
        html.Ours($"<script>{PageAssets.Script}</script>\n</body></html>\n");
    }

    private void WriteHead(Report report, string name)
    {
        html.Open("header", ("class", "top"));
        html.Open("div", ("class", "name"));
        html.Element("h1", name);
        html.Element("p", Kind(report), ("class", "kind"));
        html.Close("div");
        html.Open("p", ("class", "internal"));
        html.Element("b", say(Sentences.Internal));
        html.Text(" " + say(Sentences.InternalWhy));
        html.Close("p");
        html.Open("div", ("class", "switch"), ("role", "group"), ("aria-label", say(Sentences.View)));
        html.Element("button", say(Sentences.Findings), ("type", "button"), ("data-view", "findings"), ("aria-pressed", "true"));
        html.Element("button", say(Sentences.Original), ("type", "button"), ("data-view", "document"), ("aria-pressed", "false"));
        html.Close("div");
        html.End("header");
    }

    private string Kind(Report report)
    {
        var year = report.Year is { } stated ? Sentences.Year(stated) : Sentences.NoYear;
        var form = FormCatalogue.Find(report.Form?.FormId)?.Name ?? Sentences.NoForm;
        return $"{report.Document.Format} · {say(year)} · {say(form)}";
    }
}
