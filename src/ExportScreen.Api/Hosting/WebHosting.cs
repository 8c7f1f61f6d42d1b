using ExportScreen.Api.Access;
using ExportScreen.Api.Contract;
using ExportScreen.Api.Health;
using ExportScreen.Api.Installation;
using ExportScreen.Api.OpenApi;
using ExportScreen.Api.Problems;
using FastEndpoints;
using Microsoft.AspNetCore.Http.Metadata;

namespace ExportScreen.Api.Hosting;

/// <summary>Everything between the socket and an endpoint.</summary>
static class WebHosting
{
    public static void AddHttp(this WebApplicationBuilder builder)
    {
        Listening.Configure(builder);
        Telemetry.Configure(builder);
        builder.Services
            .ConfigureHttpJsonOptions(json => WireJson.Configure(json.SerializerOptions))
            .AddSingleton<IProblemDetailsWriter, ProblemWriter>()
            .AddProblemDetails()
            .AddExceptionHandler<ProblemHandler>()
            .AddSingleton(typeof(IRequestBinder<>), typeof(StrictBinder<>))
            .AddFastEndpoints(discovery =>
            {
                discovery.DisableAutoDiscovery = true;
                discovery.Assemblies = [typeof(Program).Assembly];
            })
            .AddOpenApi(openApi => openApi
                .AddSchemaTransformer<Schemas>()
                .AddOperationTransformer<Operations>()
                .AddDocumentTransformer<DocumentFrame>())
            .AddSingleton(TimeProvider.System)
            .AddSingleton<KeyRing>()
            .AddSingleton<CurrentSnapshot>()
            .AddSingleton(ReadinessCondition.ReferenceData)
            .AddWebEncoders()
            .AddTransient<BearerKeys>()
            // Without AddAuthentication, which would keep data protection keys on disk for cookies that nobody has.
            .AddAuthenticationCore(authentication =>
            {
                authentication.DefaultScheme = BearerKeys.SchemeName;
                authentication.AddScheme<BearerKeys>(BearerKeys.SchemeName, null);
            })
            .AddAuthorizationBuilder().SetFallbackPolicy(DenyByDefault.Policy);
    }

    public static void UseHttp(this WebApplication app)
    {
        app.UseMiddleware<RequestLog>();
        app.UseSecurityHeaders();
        app.UseHealthProbes();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseSwaggerUi(page => page.DocumentPath = "/openapi/v1.json");
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseFastEndpoints(Configure);
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        DenyByDefault.Check(((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints));
    }

    /// <summary>The reader of bodies refuses other media types; FastEndpoints would answer 415 with nothing in it. What is left
    /// tells the OpenAPI document what the body is.</summary>
    static void Accepts(EndpointBuilder endpoint)
    {
        var accepts = endpoint.Metadata.OfType<IAcceptsMetadata>().FirstOrDefault();
        var hasBody = endpoint.Metadata.OfType<IHttpMethodMetadata>()
            .Any(method => method.HttpMethods.Any(name => HttpMethods.IsPost(name) || HttpMethods.IsPut(name)));
        foreach (var declared in endpoint.Metadata.OfType<IAcceptsMetadata>().ToList())
        {
            endpoint.Metadata.Remove(declared);
        }

        if (hasBody && accepts is not null)
        {
            endpoint.Metadata.Add(new AcceptsMetadata(["*/*"], accepts.RequestType));
        }
    }

    /// <summary>FastEndpoints takes its JSON options from those of ASP.NET, so they are set once.</summary>
    static void Configure(Config config)
    {
        config.Endpoints.RoutePrefix = "v1";
        config.Endpoints.NameGenerator = name => char.ToLowerInvariant(name.EndpointType.Name[0]) + name.EndpointType.Name[1..];
        config.Endpoints.Configurator = endpoint => endpoint.Options(builder => builder.Finally(Accepts));
        // Validators take what they need from the application that they belong to, not from the last one started.
        config.Endpoints.Warmup();
        config.Errors.ResponseBuilder = (failures, context, _) => Problem.Invalid(failures, context);
        config.Errors.ProducesMetadataType = null;
        // A JSON error past the reader is a fault of ours, not of the request.
        config.Binding.JsonExceptionTransformer = null;
    }
}
