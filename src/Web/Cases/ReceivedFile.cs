using Gouji.Model;
using Microsoft.AspNetCore.Mvc;

namespace Gouji.Web.Cases;

/// <summary>A file somebody sends in, in the field <c>file</c> of a form, as a page and a program do.</summary>
/// <param name="Name">As it was sent.</param>
internal sealed record ReceivedFile(string Name, byte[] Bytes)
{
    private const string Field = "file";

    /// <summary>What else a form with a file brings: field names and the token.</summary>
    private const int FormOverhead = 64 * 1024;

    /// <summary>What an endpoint that takes one states.</summary>
    public static RequestSizeLimitAttribute Limit => new(ImportDesk.MostBytes + FormOverhead);

    /// <summary>The file, or a sentence why there is none.</summary>
    public static async Task<(ReceivedFile? File, Sentence? Why)> OfAsync(HttpRequest request, CancellationToken ct)
    {
        if (!request.HasFormContentType) return (null, Sentences.NoFileChosen);
        var form = await request.ReadFormAsync(ct);
        if (form.Files.GetFile(Field) is not { Length: > 0 } file) return (null, Sentences.NoFileChosen);
        if (file.Length > ImportDesk.MostBytes) return (null, Sentences.FileTooLarge(ImportDesk.MostBytes >> 20));
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        return (new ReceivedFile(file.FileName, bytes.ToArray()), null);
    }
}
