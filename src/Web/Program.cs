using DiversInclusief.Web;
using DiversInclusief.Web.Commands;

var app = SiteApplication.Build(args);
return await CommandLine.RunAsync(app, args);
