# What ./run and ./test need from the machine. Sourced, not run.

say() { printf '%s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

# Through apt where we may; elsewhere the reader is told exactly what is missing.
packages() {
  local missing=()
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing ${missing[*]} …"
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; } >/dev/null ||
      stop "apt-get could not install ${missing[*]}."
  else
    stop "Missing: ${missing[*]}. On Debian or Ubuntu: sudo apt-get install ${missing[*]}"
  fi
}

# The same, for what a site can do without.
optional() { [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null || (packages "$@") || true; }

# need COMMAND PACKAGE: nothing happens when the command is there, however it came.
need() { command -v "$1" >/dev/null || packages "$2"; }

need_dotnet() {
  command -v dotnet >/dev/null || stop "Missing: the .NET SDK 10. See https://dotnet.microsoft.com/download/dotnet/10.0"
  case "$(cd "$root" && dotnet --version 2>/dev/null)" in
    10.*) ;;
    *) stop "Missing: the .NET SDK 10 (global.json asks for it). Found: $(dotnet --list-sdks | tr '\n' ' ')" ;;
  esac
}

need_node() {
  need node nodejs
  need npm npm
  local major
  major=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [ "$major" -ge 18 ] || stop "Node 18 or newer is needed to build the theme. Found: $(node --version)"
}
