using DiversInclusief.Kernel.Access;

namespace DiversInclusief.Content;

/// <summary>A form that was sent.</summary>
internal sealed record EditItem(ItemForm Form, EditAct Act, Reader By);
