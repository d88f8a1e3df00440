namespace DiversInclusief.Kernel.Access;

/// <summary>What a role may do. The names are those of the recipe's Roles step.</summary>
public static class Permission
{
    public const string AccessAdminPanel = nameof(AccessAdminPanel);
    public const string EditContent = nameof(EditContent);
    public const string PublishContent = nameof(PublishContent);

    /// <summary>Make items, go on with one's own and hand them in; others' drafts stay unseen.</summary>
    public const string SubmitContent = nameof(SubmitContent);

    /// <summary>Judge published items for the label.</summary>
    public const string JudgeContent = nameof(JudgeContent);

    public const string DeleteContent = nameof(DeleteContent);
    public const string ManageMedia = nameof(ManageMedia);
    public const string ManageTaxonomies = nameof(ManageTaxonomies);
    public const string ImportContent = nameof(ImportContent);
    public const string ManageMembers = nameof(ManageMembers);
    public const string ManageSearch = nameof(ManageSearch);
    public const string ManageSettings = nameof(ManageSettings);

    /// <summary>See who did what.</summary>
    public const string ReadAuditLog = nameof(ReadAuditLog);

    public const string ManageContentTypes = nameof(ManageContentTypes);
    public const string ManageRooms = nameof(ManageRooms);
    public const string EditHouseRules = nameof(EditHouseRules);
    public const string ModerateForum = nameof(ModerateForum);
    public const string StartTopic = nameof(StartTopic);
    public const string Reply = nameof(Reply);

    /// <summary>Every permission there is; what the Administrator role holds.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        AccessAdminPanel, EditContent, SubmitContent, PublishContent, JudgeContent, DeleteContent, ManageMedia, ManageTaxonomies, ImportContent, ManageMembers,
        ManageSearch, ManageSettings, ReadAuditLog, ManageContentTypes, ManageRooms, EditHouseRules, ModerateForum, StartTopic, Reply,
    ];
}
