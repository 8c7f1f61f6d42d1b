using ExportScreen.Api.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.AddHttp();
await using var app = builder.Build();
app.UseHttp();
await app.RunAsync();
