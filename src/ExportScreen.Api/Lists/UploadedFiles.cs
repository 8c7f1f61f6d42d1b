using System.Globalization;
using System.Security.Cryptography;
using ExportScreen.Api.Contract;
using ExportScreen.Api.OpenApi;
using ExportScreen.Api.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace ExportScreen.Api.Lists;

/// <summary>Reads an upload into files of the data folder, without holding any of it in memory.</summary>
static class UploadedFiles
{
    /// <summary>Of all files of an upload together.</summary>
    public const long MaxBytes = 256L << 20;

    public const int MaxFiles = 8;

    public static MultipartForm Form { get; } = new(new Dictionary<string, (string, string)>
    {
        ["file"] = ("binary", $"The list's file, or the files of its set: at most {MaxFiles}, {MaxBytes >> 20} MiB together; gzip and ZIP of one file are unpacked."),
        [PublishedAt] = ("date-time", "The publisher's date, where the file does not tell it."),
        [RetrievedAt] = ("date-time", "When the publisher was asked for the file: its age counts from then."),
    }, new HashSet<string> { "file" });

    const int MaxField = 100;
    const int MaxName = 200;
    const string PublishedAt = "publishedAt";
    const string RetrievedAt = "retrievedAt";

    /// <exception cref="RequestRefused">It is no upload, or too large.</exception>
    public static async Task<Upload> ReadAsync(HttpContext http, string folder, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || type.MediaType != "multipart/form-data"
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 70 } boundary)
        {
            throw new RequestRefused(ProblemTypes.UnsupportedMediaType, "The body must be multipart/form-data with the files of one list.");
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MaxBytes + (64 << 10);

        var upload = new Upload([], null, null);
        try
        {
            var reader = new MultipartReader(boundary, http.Request.Body) { HeadersLengthLimit = 4096 };
            while (await reader.ReadNextSectionAsync(ct) is { } section)
                upload = await AddAsync(upload, section, folder, ct);
            return upload.Files.Count > 0 ? upload
                : throw RequestRefused.Invalid(new FieldError("/file", "required", "Is required: the list's file, or the files of its set."));
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            upload.Delete();
            throw failure is BadHttpRequestException ? failure
                : RequestRefused.Invalid(new FieldError("", "invalid_multipart", "The body is not whole multipart/form-data."));
        }
        catch
        {
            upload.Delete();
            throw;
        }
    }

    static async Task<Upload> AddAsync(Upload upload, MultipartSection section, string folder, CancellationToken ct)
    {
        var disposition = section.GetContentDispositionHeader();
        var name = HeaderUtilities.RemoveQuotes(disposition?.Name ?? default).Value ?? "";
        return name switch
        {
            "file" when disposition?.IsFileDisposition() == true && upload.Files.Count < MaxFiles => upload with
            {
                Files = [.. upload.Files, await StoreAsync(section, disposition, folder, MaxBytes - upload.Bytes, ct)],
            },
            _ when disposition?.IsFileDisposition() == true => throw RequestRefused.Invalid(new FieldError(
                JsonPointer.Append("", name), "unexpected_file", $"Files are named file, and there are at most {MaxFiles}.")),
            PublishedAt => upload with { PublishedAt = await MomentAsync(name, section, ct) },
            RetrievedAt => upload with { RetrievedAt = await MomentAsync(name, section, ct) },
            _ => throw RequestRefused.Invalid(new FieldError(
                JsonPointer.Append("", name), "unknown_member", "The contract knows no such field.")),
        };
    }

    static async Task<StagedFile> StoreAsync(
        MultipartSection section, ContentDispositionHeaderValue disposition, string folder, long room, CancellationToken ct)
    {
        var path = Path.Combine(folder, Guid.CreateVersion7().ToString("N"));
        try
        {
            // Unbuffered: what fails to be written fails there, and not as the file is closed.
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var buffer = new byte[64 << 10];
            while (await section.Body.ReadAsync(buffer, ct) is > 0 and var read)
            {
                if (file.Length + read > room)
                    throw new RequestRefused(ProblemTypes.BodyTooLarge, $"The files are larger than {MaxBytes >> 20} MiB.");
                hash.AppendData(buffer, 0, read);
                await WriteAsync(file, buffer.AsMemory(0, read), ct);
            }

            var given = HeaderUtilities.RemoveQuotes(
                disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
            return new(Shown(given), path, Convert.ToHexStringLower(hash.GetHashAndReset()), file.Length);
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    static async Task WriteAsync(FileStream file, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        try
        {
            await file.WriteAsync(content, ct);
        }
        catch (IOException)
        {
            throw new RequestRefused(ProblemTypes.NotReady, "The upload cannot be stored now: the disk may be full.");
        }
    }

    /// <summary>Its last part, in characters that can stand anywhere.</summary>
    static string Shown(string name) =>
        new string([.. Path.GetFileName(name.Replace('\\', '/')).Where(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_')
            .Take(MaxName)]) is { Length: > 0 } shown ? shown : "file";

    static async Task<DateTimeOffset> MomentAsync(string name, MultipartSection section, CancellationToken ct)
    {
        var bytes = new byte[MaxField];
        var length = await section.Body.ReadAtLeastAsync(bytes, MaxField, throwOnEndOfStream: false, ct);
        var text = System.Text.Encoding.ASCII.GetString(bytes, 0, length).Trim();
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new(day, TimeOnly.MinValue, TimeSpan.Zero)
            : Moments.Parse(text) ?? throw RequestRefused.Invalid(new FieldError(
                JsonPointer.Append("", name), "wrong_form", "Must be a date, or a time with its offset, such as 2026-08-01T00:00:00Z."));
    }
}

/// <param name="PublishedAt">The publisher's date; null: not given.</param>
/// <param name="RetrievedAt">When the publisher was asked for the files; null: not given.</param>
sealed record Upload(IReadOnlyList<StagedFile> Files, DateTimeOffset? PublishedAt, DateTimeOffset? RetrievedAt)
{
    public long Bytes => Files.Sum(file => file.Bytes);

    public void Delete() => StagedFile.Delete(Files);
}
