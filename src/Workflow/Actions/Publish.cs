using Gouji.Workflow.Cases;
using Gouji.Workflow.Publishing;

namespace Gouji.Workflow.Actions;

/// <summary>Publishes the accepted report, masked; secret units never.</summary>
/// <param name="Text">Its visible text, for the search.</param>
/// <param name="Files">Its files, whose bytes are kept as contents.</param>
public sealed record Publish(string Title, string Text, IReadOnlyList<FileToPublish> Files) : CaseAction
{
    internal override async Task<Refusal?> ApplyAsync(ActionContext context, CancellationToken ct)
    {
        if (context.Unit.IsSecret) return Sentences.SecretUnit;
        if (Files.Count == 0) throw new InvalidOperationException("A publication has files.");
        var publication = new Publication
        {
            CaseId = context.Case.Id,
            Year = context.Case.Year,
            UnitName = context.Unit.Name,
            Title = Title,
            Text = Text,
            AccountId = context.Actor.AccountId,
            At = context.Now,
            Money = context.Case.Figures?.Money,
            Score = context.Case.Score,
            Grade = context.Case.Grade,
        };
        context.Database.Publications.Add(publication);
        await context.Database.SaveChangesAsync(ct);
        context.Database.PublishedFiles.AddRange(Files.Select(f => new PublishedFile { PublicationId = publication.Id, Name = f.Name, Hash = f.Hash, Size = f.Size }));
        return null;
    }

    internal override object Record(ActionContext context) => new { Title, Files };
}
