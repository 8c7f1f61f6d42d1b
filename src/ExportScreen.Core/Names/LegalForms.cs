using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Legal forms of companies in all scripts, by class; they count at the start or the end of a name only.</summary>
static class LegalForms
{
    const int LongestForm = 6;
    const int ShortestFolded = 6;

    static readonly FrozenDictionary<string, string> Classes = Parse("""
        llc: ооо, общество с ограниченной ответственностью, obschestvo s ogranichennoy otvetstvennostyu, limited liability company,
        llc: llc, ltd liability company, тоо, товарищество с ограниченной ответственностью, жшс, jshs, zhshs, жауапкершілігі шектеулі серіктестік,
        llc: jauapkershiligi shekteuli seriktestigi, jauapkershiligi shekteuli seriktestik, осоо, osoo, жчк, jchk, жоопкерчилиги чектелген коом, мчж, mchj, mchzh, масъулияти чекланган жамият, masuliyati cheklangan jamiyat,
        llc: masuliyati cheklangan jamiyati, масъулияти чекланган жамияти, ҷдмм, jdmm, ҷамъияти дорои масъулияти маҳдуд, mmc, məhdud məsuliyyətli cəmiyyət, məhdud məsuliyyətli cəmiyyəti,
        llc: შპს, შეზღუდული პასუხისმგებლობის საზოგადოება, սպը, սահմանափակ պատասխանատվությամբ ընկերություն, таа, таварыства з абмежаванай адказнасцю, тов,
        llc: товариство з обмеженою відповідальністю, tov, одо, qmj, қмж, hj, hojalyk jemgyýeti, gmbh, ges m b h, mbh, sarl, s à r l, srl, s r l, sro, spol s r o, oü, sia, uab,
        llc: ltda, lda, limitada, sp z o o, spzoo, spółka z ograniczoną odpowiedzialnością, kft, doo, d o o, eood, ood, bv, b v, besloten vennootschap, ltd şti, limited şirketi, limited sirketi, ltd sti, wll, w l l, fz llc, fze llc, sas, eirl, eireli, eurl, sasu, тдв,
        llc: ذ م م, ش ذ م م, شركة ذات مسؤولية محدودة, با مسئولیت محدود, 有限公司, 有限责任公司, 有限責任公司, 유한회사, 有限会社, 合同会社, tnhh, công ty tnhh
        ltd: ltd, limited, co ltd, company limited, co limited, corp ltd, pvt ltd, private limited, pte ltd, pty ltd, proprietary limited, pvt limited, p ltd, sdn bhd, bhd, berhad, บริษัท, จำกัด, בעמ, בע מ
        jsc: ао, ao, оао, oao, зао, zao, пао, pao, нао, nao, акционерное общество, открытое акционерное общество, закрытое акционерное общество, публичное акционерное общество, aktsionernoe obschestvo, joint stock company,
        jsc: jsc, ojsc, cjsc, pjsc, open joint stock company, closed joint stock company, public joint stock company, private joint stock company, непубличное акционерное общество,
        jsc: ат, прат, пат, prat, pat, приватне акціонерне товариство, публічне акціонерне товариство, акціонерне товариство, аат, зат, aat, адкрытае акцыянернае таварыства, aj, аж, aksiyadorlik jamiyati, акциядорлик жамияти, ақ, aq, акционерлік қоғам, акционерлік қоғамы,
        jsc: аак, жаак, ачык акционердик коом, жабык акционердик коом, ҷсп, ҷск, ҷсш, ҷамъияти саҳомии кушода, ҷамъияти саҳомии пӯшида, asc, qsc, açıq səhmdar cəmiyyəti, qapalı səhmdar cəmiyyəti, səhmdar cəmiyyəti,
        jsc: açıq tipli səhmdar cəmiyyəti, სს, სააქციო საზოგადოება, բբը, փբը, բաց բաժնետիրական ընկերություն, փակ բաժնետիրական ընկերություն, agpj, ýgpj, paýdarlar jemgyýeti, açyk görnüşli paýdarlar jemgyýeti,
        jsc: ag, aktiengesellschaft, sa, s a, société anonyme, sociedad anonima, sociedade anonima, saog, saoc, sa de cv, s a de c v, spa, s p a, società per azioni, nv, n v, naamloze vennootschap, ab, aktiebolag, as, a s, aksjeselskap, asa, oyj, oy, aktieselskab, a ş, aş, anonim şirketi, anonim sirketi, a o, ad, a d, akcionarsko društvo, d d, rt, zrt, nyrt,
        jsc: شركة مساهمة, ش م م, ش م ل, شركة مساهمة عامة, سهامی خاص, سهامی عام, شرکت سهامی خاص, شرکت سهامی عام, p j s c, tbk, 股份有限公司, 株式会社, 주식회사, công ty cổ phần, cổ phần, kk, k k, kabushiki kaisha, ae, a e
        inc: inc, incorporated, corp, corporation, co inc
        co: co, company, compagnie, cie, شركة, شرکت, компания, kompaniya
        plc: plc, p l c, public limited company
        partnership: lp, llp, lllp, limited partnership, kg, gmbh co kg, gmbh und co kg, ohg, snc, коммандитное товарищество, полное товарищество, kd, k d
        sole: ип, ip, индивидуальный предприниматель, фоп, чп, yatt, ятт, жк, якка тартибдаги тадбиркор, частное предприятие, xk, хк, xususiy korxona, хусусий корхона, oilaviy korxona, приватне підприємство, пп, чуп, чтуп, hususy kärhana
        joint: сп, совместное предприятие, qk, қк, qoshma korxona, қўшма корхона, jv, joint venture
        free: fze, fzc, fzco, fz, dmcc, fzde, offshore
        state: гуп, фгуп, муп, фгку, фку, фгбу, ргп, ргу, кгп, гкп, гп, руп, rup, fgup, gup, государственное унитарное предприятие, федеральное государственное унитарное предприятие, республиканское унитарное предприятие, государственное предприятие, duk, дук, davlat unitar korxonasi, давлат унитар корхонаси, рмк, рмм, дп, державне підприємство, sue, fsue, soe, state unitary enterprise, federal state unitary enterprise, state enterprise, state owned enterprise, lepl, სსიპ, кву, корхонаи воҳиди давлатӣ, publik hüquqi şəxs, հոակ, պոակ
        association: ev, e v, vzw, asbl, nko, нко, ано, некоммерческая организация, автономная некоммерческая организация
        """);

    /// <summary>Cuts forms off both ends.</summary>
    /// <param name="romans">Romanised tokens; at least one is left.</param>
    /// <returns>What is left, and the class of each form cut, in the order of cutting.</returns>
    public static (int Start, int End, IReadOnlyList<string> Classes) Cut(IReadOnlyList<string> romans)
    {
        int start = 0, end = romans.Count;
        romans = [.. romans.Select(Key)];
        List<string>? classes = null;
        while (Longest(romans, start, end, atStart: false) is (var tail, { } found) && tail < end - start)
        {
            end -= tail;
            (classes ??= []).Add(found);
        }

        while (Longest(romans, start, end, atStart: true) is (var head, { } found) && head < end - start)
        {
            start += head;
            (classes ??= []).Add(found);
        }

        return (start, end, (IReadOnlyList<string>?)classes ?? []);
    }

    /// <summary>Whether both name classes that can't be the same company's; absent says nothing.</summary>
    public static bool Contradict(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Count > 0 && right.Count > 0 && !left.Any(form => right.Any(other => Alike(form, other)));

    /// <summary>Whether a word is a form by itself, in whichever case.</summary>
    public static bool IsForm(string word) => Classes.ContainsKey(Romanisation.Romanise(NameText.Lower(word)));

    static bool Alike(string left, string right) => left == right
        || left is "co" or "inc" or "ltd" || right is "co" or "inc" or "ltd";

    /// <summary>Long words in one spelling for all romanisations: ogranichennoi, ogranichennoy.</summary>
    static string Key(string roman) => roman.Length < ShortestFolded ? roman : Glossary.Fold(roman);

    static (int Length, string? Class) Longest(IReadOnlyList<string> romans, int start, int end, bool atStart)
    {
        for (var length = Math.Min(LongestForm, end - start); length > 0; length--)
        {
            var from = atStart ? start : end - length;
            var key = length == 1 ? romans[from] : string.Join(' ', romans.Skip(from).Take(length));
            if (Classes.TryGetValue(key, out var found)) return (length, found);
        }

        return Spelled(romans, start, end, atStart);
    }

    /// <summary>Forms written letter by letter: L.L.C., О.О.О.</summary>
    static (int Length, string? Class) Spelled(IReadOnlyList<string> romans, int start, int end, bool atStart)
    {
        var length = 0;
        while (length < end - start && length < 4 && romans[atStart ? start + length : end - 1 - length].Length == 1)
            length++;
        for (; length > 1; length--)
        {
            var key = string.Concat(romans.Skip(atStart ? start : end - length).Take(length));
            if (Classes.TryGetValue(key, out var found)) return (length, found);
        }

        return (0, null);
    }

    static FrozenDictionary<string, string> Parse(string table)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var form in line[(colon + 1)..].Split(','))
            {
                var tokens = NameText.Tokens(NameText.Clean(form));
                if (tokens.Count > 0)
                    forms.TryAdd(string.Join(' ', tokens.Select(token => Key(Romanisation.Romanise(token)))), line[..colon].Trim());
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
