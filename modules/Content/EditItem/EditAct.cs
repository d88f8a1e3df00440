namespace DiversInclusief.Content;

/// <summary>What an editor asks for with the form; each saves the draft first.</summary>
internal enum EditAct
{
    Save,
    Publish,
    Unpublish,
}
