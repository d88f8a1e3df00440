const allowed = new Set(['http:', 'https:', 'mailto:']);

/** The address when a reader may follow it, without the detour that mail programs put around it; otherwise null. */
export function safeAddress(address) {
  let url;
  try {
    url = new URL(address.trim());
  } catch {
    return null;
  }
  return allowed.has(url.protocol) ? (detour(url) ?? url.href) : null;
}

function detour({ hostname, pathname, searchParams }) {
  const isOutlook = hostname.endsWith('.safelinks.protection.outlook.com');
  const isGoogle = hostname === 'www.google.com' && pathname === '/url';
  const target = isOutlook ? searchParams.get('url') : isGoogle ? searchParams.get('q') : null;
  return target === null ? null : safeAddress(target);
}
