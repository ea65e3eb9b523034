using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.History;
using Gouji.Workflow.People;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Workflow.Storage;

/// <summary>The database: the same tables in SQLite and PostgreSQL. Points of time are kept as microseconds since 1970 in UTC, decimals as millionths, closed sets by name, so that both sort and compare alike.</summary>
public sealed class GoujiContext(DbContextOptions<GoujiContext> options) : DbContext(options)
{
    public DbSet<Unit> Units => Set<Unit>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<AccessToken> Tokens => Set<AccessToken>();

    public DbSet<FiscalYear> Years => Set<FiscalYear>();

    public DbSet<Case> Cases => Set<Case>();

    public DbSet<Field> Fields => Set<Field>();

    public DbSet<Edit> Edits => Set<Edit>();

    public DbSet<Presence> Presences => Set<Presence>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Explanation> Explanations => Set<Explanation>();

    public DbSet<Waiver> Waivers => Set<Waiver>();

    public DbSet<Remark> Remarks => Set<Remark>();

    public DbSet<Rescore> Rescores => Set<Rescore>();

    public DbSet<Draw> Draws => Set<Draw>();

    public DbSet<Content> Contents => Set<Content>();

    public DbSet<Upload> Uploads => Set<Upload>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<PublishedFile> PublishedFiles => Set<PublishedFile>();

    public DbSet<Feedback> Feedback => Set<Feedback>();

    public DbSet<HistoryEntry> History => Set<HistoryEntry>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    public DbSet<Setting> Settings => Set<Setting>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Microseconds>();
        configurationBuilder.Properties<decimal>().HaveConversion<Millionths>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Unit>(unit =>
        {
            unit.HasIndex(u => u.Code).IsUnique();
            unit.HasIndex(u => u.Path);
        });
        modelBuilder.Entity<Account>().HasIndex(a => a.Name).IsUnique();
        modelBuilder.Entity<Assignment>(assignment =>
        {
            assignment.HasIndex(a => new { a.AccountId, a.Role, a.UnitId }).IsUnique();
            assignment.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId).OnDelete(DeleteBehavior.Restrict);
            assignment.HasOne<Unit>().WithMany().HasForeignKey(a => a.UnitId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Session>().HasIndex(s => s.AccountId);
        modelBuilder.Entity<AccessToken>(token =>
        {
            token.HasIndex(t => t.Hash).IsUnique();
            token.HasIndex(t => t.AccountId);
        });
        modelBuilder.Entity<FiscalYear>().HasKey(y => y.Year);
        modelBuilder.Entity<FiscalYear>().Property(y => y.Year).ValueGeneratedNever();
        ShapeCases(modelBuilder);
        ShapeReviews(modelBuilder);
        ShapePublications(modelBuilder);
        modelBuilder.Entity<HistoryEntry>(entry =>
        {
            entry.HasKey(e => e.Sequence);
            entry.Property(e => e.Sequence).ValueGeneratedNever();
            entry.HasIndex(e => e.CaseId);
        });
        modelBuilder.Entity<Setting>().HasKey(s => s.Name);
    }

    private static void ShapeCases(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Case>(@case =>
        {
            @case.HasIndex(c => new { c.UnitId, c.Year }).IsUnique();
            @case.HasIndex(c => new { c.Year, c.State });
            @case.HasOne<Unit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
            @case.OwnsOne(c => c.Figures);
        });
        modelBuilder.Entity<Field>(field =>
        {
            field.HasKey(f => new { f.CaseId, f.Key });
            field.Property(f => f.Key).HasMaxLength(Field.LongestKey);
            field.HasOne<Case>().WithMany().HasForeignKey(f => f.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Presence>().HasKey(p => new { p.CaseId, p.AccountId });
        modelBuilder.Entity<Edit>(edit =>
        {
            edit.Property(e => e.Id).ValueGeneratedNever();
            edit.HasIndex(e => new { e.CaseId, e.Revision });
            edit.HasIndex(e => new { e.CaseId, e.Key });
        });
    }

    private static void ShapeReviews(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Submission>().HasIndex(s => new { s.CaseId, s.Round }).IsUnique();
        modelBuilder.Entity<Explanation>().HasIndex(e => e.CaseId);
        modelBuilder.Entity<Waiver>().HasIndex(w => w.CaseId);
        modelBuilder.Entity<Remark>().HasIndex(r => r.CaseId);
        modelBuilder.Entity<Rescore>().HasIndex(r => r.CaseId);
        modelBuilder.Entity<Draw>().HasIndex(d => d.Year);
    }

    private static void ShapePublications(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Content>().HasKey(c => c.Hash);
        modelBuilder.Entity<Upload>().HasIndex(u => u.CaseId);
        modelBuilder.Entity<Publication>(publication =>
        {
            publication.HasIndex(p => p.CaseId);
            publication.HasIndex(p => new { p.Year, p.At });
        });
        modelBuilder.Entity<PublishedFile>().HasKey(f => new { f.PublicationId, f.Name });
        modelBuilder.Entity<Feedback>().HasIndex(f => f.PublicationId);
    }
}
