using ExportScreen.Api.Hosting;
using ExportScreen.Api.Installation;

var builder = WebApplication.CreateBuilder(args);
builder.AddHttp();
builder.AddInstallation();
await using var app = builder.Build();
app.UseHttp();
await app.RunAsync();
