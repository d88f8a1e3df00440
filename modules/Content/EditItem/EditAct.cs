namespace DiversInclusief.Content;

/// <summary>What an editor asks for with the form; each saves the draft first.</summary>
internal enum EditAct
{
    Save,

    /// <summary>Asks someone who may publish to do so.</summary>
    Submit,
    Withdraw,
    Publish,
    Unpublish,
    Archive,
    Unarchive,
}
