using System.Text.Json;
using DiversInclusief.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace DiversInclusief.Forum;

/// <summary>Keeps what members began to write, one text for each place, to go on with on any device.</summary>
internal sealed class Drafts(AppDb db, TimeProvider clock)
{
    /// <summary>A text that was sent in the meantime, or has no words and no files, is forgotten instead.</summary>
    public async Task KeepAsync(string memberId, string subject, StartTopicForm form, CancellationToken cancellation)
    {
        var isSent = form.Key is { } key && await db.SentBy(memberId, key).AnyAsync(cancellation);
        await ForgetAsync(memberId, subject, cancellation);
        if (!isSent && (form.Body.Length > 0 || form.Title.Length > 0 || form.Poll?.Options.Length > 0 || form.Files.Count > 0))
            db.Add(new Draft { MemberId = memberId, Subject = subject, Content = JsonSerializer.Serialize(form), SavedAt = clock.GetUtcNow() });
    }

    public Task ForgetAsync(string memberId, string subject, CancellationToken cancellation) =>
        db.Set<Draft>().Where(d => d.MemberId == memberId && d.Subject == subject).ExecuteDeleteAsync(cancellation);

    public async Task<StartTopicForm?> FindAsync(string memberId, string subject, CancellationToken cancellation) =>
        Read(await db.Set<Draft>().Where(d => d.MemberId == memberId && d.Subject == subject).Select(d => d.Content).FirstOrDefaultAsync(cancellation));

    public static StartTopicForm? Read(string? content) => content is null ? null : JsonSerializer.Deserialize<StartTopicForm>(content);
}
