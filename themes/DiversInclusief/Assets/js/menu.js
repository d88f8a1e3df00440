/** The menu on small screens closes with Escape and with a press beside it, as people expect of a menu. */
export function closeMenus(document) {
  const menus = [...document.querySelectorAll('.di-nav details')];
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of menus.filter((each) => each.open && each.contains(document.activeElement))) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });
  document.addEventListener('click', (event) => {
    for (const menu of menus) if (!menu.contains(event.target)) menu.open = false;
  });
}
