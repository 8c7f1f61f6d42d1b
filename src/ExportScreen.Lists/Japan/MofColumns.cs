using ExportScreen.Lists.Reading;

namespace ExportScreen.Lists.Japan;

/// <summary>Where a sheet has what; -1: it has no such column.</summary>
sealed record MofColumns
{
    public required int Date { get; init; }

    public required int Number { get; init; }

    public required int Japanese { get; init; }

    public required int English { get; init; }

    public required IReadOnlyList<(int Column, bool Weak, bool Former)> Aliases { get; init; }

    public required int Birth { get; init; }

    public required int BirthPlace { get; init; }

    public required int Nationality { get; init; }

    public required int Passport { get; init; }

    public required int Identity { get; init; }

    public required int Address { get; init; }

    public required int UnReference { get; init; }

    public required int Remarks { get; init; }

    /// <returns>Null where the row is no header.</returns>
    public static MofColumns? Of(SheetRow row)
    {
        bool Says(int column, params string[] words) =>
            Array.Exists(words, word => row[column]?.Contains(word, StringComparison.Ordinal) is true);
        int Find(params string[] words) =>
            Enumerable.Range(0, row.Cells.Length).Select(column => Says(column, words) ? column : -1).FirstOrDefault(column => column >= 0, -1);
        var date = Array.FindIndex(row.Cells, cell => string.Equals(cell, MofXlsx.Signature, StringComparison.Ordinal));
        return date < 0 ? null : new()
        {
            Date = date,
            Number = Find("告示番号"),
            Japanese = Find("日本語表記"),
            English = Find("英語表記"),
            Aliases = [.. Enumerable.Range(0, row.Cells.Length)
                .Where(column => Says(column, "別名", "別称", "旧称", "呼称"))
                .Select(column => (
                    column, Says(column, "確定に十分でない"), Says(column, "過去の", "以前の", "旧称") && !Says(column, "別称")))],
            Birth = Find("生年月日"),
            BirthPlace = Find("出生地"),
            Nationality = Find("国籍"),
            Passport = Find("旅券番号"),
            Identity = Find("ID番号", "身分登録番号"),
            Address = Find("住所", "所在地"),
            UnReference = Find("国連参照番号"),
            Remarks = Find("その他の情報", "詳細"),
        };
    }
}
