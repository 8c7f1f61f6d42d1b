using System.Collections.Frozen;
using ExportScreen.Core.Bodies;

namespace ExportScreen.Core.Rules.RedFlags;

/// <summary>Tells what a text is about by words of several languages; a star ends the stem of a word.</summary>
static class Words
{
    /// <summary>A topic and its phrases a line; of a topic there may be several.</summary>
    static readonly PhraseTable Table = Parse("""
        covert: undetectable, undetected, untraceable, stealth*, covert*, secretly, clandestine*, no trace*, without trace*, silent install*, silently install*, zero footprint, invisible to the, hidden from the, without the knowledge, without their knowledge, without consent
        covert: unbemerkt*, heimlich*, verdeckt*, nicht nachweisbar*, spurlos*, indetectable*, indétectable*, à l insu, sans trace*, sin rastro, sin dejar rastro, encubiert*, sem rasto, незаметн*, негласн*, скрытн*, скрытый, скрытого, yashirin*, жасырын*
        without_safeguards: logging off, logging disabled, logging removed, disable logging, without logging, no logging, without logs, no logs, audit off, audit disabled, audit log off, audit log disabled, audit log removed, audit trail off, audit trail disabled, audit trail removed, disable audit, without audit, no audit, without geofence, no geofence, geofence off, geofence disabled, geofence removed, safeguards off, safeguards disabled, safeguards removed, without safeguards, shared licence*, shared license*
        without_safeguards: ohne protokoll*, protokollierung deaktiviert, protokollierung aus, sans journal*, sans audit, sin registro*, без логирования, без журнал*, без протокол*, логирование отключено
        hard_to_control: source code, unlimited licence*, unlimited license*, unlimited target*, unlimited copies, master licence, master license, quellcode, quelltext, code source, código fuente, código fonte, исходный код, исходного кода, исходные коды, неограниченн*
        trial: test, tests, testing, demo, demos, demonstration*, trial, trials, evaluation, try out, private use, personal use, test zwecke, testzwecke, vorführung*, erprobung, privatgebrauch, essai*, démonstration*, usage privé, prueba*, demostración, uso privado, тестирован*, испытани*, демонстрац*, личного пользования
        tradecraft: exploitation, exploit development, covert*, clandestine*, undercover, tradecraft, infiltrat*, counter opposition, surveillance detection, agent handling, source handling, evading detection, вербовк*, агентурн*, негласн*, verdeckt*, infiltración
        targeting: monitor*, track*, trace*, watch*, surveil*, identif*, locat*, intercept*, target*, profil*, follow*, collect*, observ*, überwach*, verfolg*, beobacht*, surveill*, suivre, suivi, vigilar, vigilan*, rastrea*, seguimiento, слежк*, слежен*, отслежив*, наблюден*, мониторинг*, выявлен*, прослуш*, kuzat*, бақыла*
        protected_group: journalist*, reporter*, bloggers, blogger, lawyers, lawyer, attorneys, opposition, dissident*, activist*, protester*, protestors, demonstrators, human rights defender*, minority, minorities, ethnic, exiles, émigrés, emigres, diaspora, refugees, asylum seekers, uyghur*, uighur*, religious group*, religious believers, trade unionist*, whistleblower*
        protected_group: journalisten, anwälte, oppositionelle*, dissidenten, aktivisten, minderheit*, exilant*, journalistes, avocats, opposants, militants, minorités, exilés, periodistas, abogados, oposición, disidentes, activistas, minorías, exiliados, журналист*, адвокат*, оппозиц*, диссидент*, активист*, правозащитник*, меньшинств*, эмигрант*, диаспор*, митинг*, протестующ*, jurnalist*, muxolifat*, оппозитсия
        carrier: freight*, forwarder*, forwarding, logistic*, logistik*, shipping, cargo, spedition*, spediteur*, transitaire*, transporte*, transports, transportes, courier*, lojistik, nakliyat*, логистик*, логистическ*, экспедир*, экспедитор*, грузоперевоз*, карго, перевозк*
        trader: trading, traders, reseller*, distributor*, distribution, wholesale*, import export, export import, general trade, handelsgesellschaft, großhandel, négoce, comercializadora, distribuidora, торговый дом, торговая компания, оптов*, импэкс, impex, savdo
        everyday: hotel*, resort*, restaurant*, supermarket*, bakery, real estate, immobili*, property management, casino*, fashion, cosmetic*, furniture, textile*, travel agency, tourism, football club, sports club, church, mosque, kindergarten, гостиниц*, отель, ресторан*, мебел*, недвижимост*
        detective: detective*, detektei*, detektiv*, private investigat*, investigations, private intelligence, intelligence services, intelligence solutions, security consult*, private military, mercenar*, сыск*, детективн*, detectives, agence de détectives
        not_named: to be advised, to be confirmed, to be determined, to be announced, tba, tbc, tbd, confidential, undisclosed, not disclosed, not named, anonymous, will be advised, noch offen, wird nachgereicht, vertraulich, confidentiel, à confirmer, confidencial, por confirmar, конфиденциально, не раскрывается, уточняется
        post_box: po box, p o box, post office box, postfach, boîte postale, bp, casilla postal, casilla, apartado, apartado postal, caixa postal, а я, абонентский ящик, п я, posta kutusu, p k, skrytka pocztowa
        free_zone: free zone, freezone, free trade zone, free port, freeport, export processing zone, special economic zone, zona franca, zone franche, freihafen, freizone, свободная экономическая зона, свободный порт, serbest bölge*, jafza, saif zone, fujairah creative city, rakez
        bank: bank, banca, banco, banque, банк, банки, банка, bankası
        """);

    /// <summary>In no order, none twice.</summary>
    public static FrozenSet<string> Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];

        var topics = new HashSet<string>(StringComparer.Ordinal);
        Table.Find(KeywordText.Tokens(text, split: true), split: true, null, (topic, _, _) => topics.Add(topic));
        return topics.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Whether nothing but phrases of the topic, numbers and single letters stand in the text.</summary>
    public static bool IsNothingBut(string text, string topic)
    {
        var tokens = KeywordText.Tokens(text, split: true);
        var explained = tokens.Select(token => token.Length == 1 || token.All(char.IsDigit)).ToArray();
        var found = false;
        Table.Find(tokens, split: true, null, (about, at, length) =>
        {
            if (about != topic) return;
            Array.Fill(explained, true, at, length);
            found = true;
        });
        return found && Array.TrueForAll(explained, static word => word);
    }

    static PhraseTable Parse(string lines)
    {
        var table = new PhraseTable();
        foreach (var line in lines.Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var phrase in line[(colon + 1)..].Split(','))
                table.Add(phrase, line[..colon].Trim(), split: true);
        }

        return table;
    }
}
