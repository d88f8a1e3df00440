using DiversInclusief.Web;
using DiversInclusief.Web.Commands;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [], ContentRootPath = ContentRoot.Find() });
builder.AddConsoleLog(args);
builder.Services.AddSite(builder.Configuration);
builder.Services.AddPagesAndProtection();

var app = builder.Build();
app.UseSite();
return await CommandLine.RunAsync(app, args);
