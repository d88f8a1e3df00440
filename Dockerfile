# Build: SDK for the site, Node for the theme.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/Web/Web.csproj -c Release -o /site

# Run: without rights, with libvips for pictures and poppler for PDFs (prlimit, which bounds them, is part of util-linux and already there).
FROM mcr.microsoft.com/dotnet/aspnet:10.0
RUN apt-get update && apt-get install -y --no-install-recommends libvips-tools poppler-utils wdutch curl && rm -rf /var/lib/apt/lists/* \
    && mkdir /data && chown $APP_UID /data
WORKDIR /site
COPY --from=build /site .
COPY recipes recipes
ENV DataFolder=/data Urls=http://+:8080
USER $APP_UID
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD curl -fsS http://localhost:8080/health/ready || exit 1
ENTRYPOINT ["dotnet", "DiversInclusief.Web.dll"]
