// dotnet ef needs an entry point; it makes the context through SiteDbFactory.
return 0;
