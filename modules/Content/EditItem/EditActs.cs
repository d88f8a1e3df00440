namespace DiversInclusief.Content;

/// <summary>What is done with a draft once it is saved.</summary>
internal sealed class EditActs(CheckItem check, PublishHandler publish, UnpublishHandler unpublish, ArchiveHandler archive, SubmitHandler submit, Reviews reviews)
{
    public async Task<EditResult> DoAsync(EditItem edit, EditResult saved, CancellationToken cancellation)
    {
        var item = saved.Item!;
        var (id, version) = (item.ContentItemId, item.ContentItemVersionId);
        switch (edit.Act)
        {
            case EditAct.Publish:
                return await WhenCompleteAsync(edit, item, () => publish.HandleAsync(new Publish(id, version, edit.By) { Note = edit.Form.Note }, cancellation), cancellation);
            case EditAct.Submit:
                return await WhenCompleteAsync(edit, item, () => submit.HandleAsync(new Submit(id, version, edit.By, edit.Form.Note), cancellation), cancellation);
            case EditAct.Unpublish:
                return EditResult.From(await unpublish.HandleAsync(new Unpublish(id, version, edit.By), cancellation));
            case EditAct.Archive or EditAct.Unarchive:
                return EditResult.From(await archive.HandleAsync(new Archive(id, version, edit.By, Back: edit.Act == EditAct.Unarchive), cancellation));
            case EditAct.Withdraw:
                await reviews.WithdrawAsync(item, edit.By, cancellation);
                return saved;
            default:
                return saved;
        }
    }

    private async Task<EditResult> WhenCompleteAsync(EditItem edit, ContentItem saved, Func<Task<SaveResult>> act, CancellationToken cancellation)
    {
        var incomplete = FilesCheck.Wrong(edit.Form).Concat(await check.CompleteAsync(saved, cancellation)).ToList();
        return incomplete.Count > 0 ? new EditResult(EditOutcome.SavedOnly, saved, incomplete) : EditResult.From(await act());
    }
}
