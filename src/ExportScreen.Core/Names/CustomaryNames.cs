using System.Collections.Frozen;

namespace ExportScreen.Core.Names;

/// <summary>Names that custom, another language or another dialect spells otherwise than their sounds: one row for one
/// name. Two that stand in different rows only are different names, however near.</summary>
static class CustomaryNames
{
    static readonly FrozenDictionary<string, int[]> Rows = Parse("""
        kim gim ghim
        lee yi ri rhee rhie li
        park bak pak
        choi choe chwe
        jung jeong chung chong jong
        kang gang
        cho jo
        yoon yun
        jang chang zhang cheung
        lim im rim
        seo suh
        shin sin
        kwon gwon kwun
        ahn an
        yoo yu ryu ryoo
        jeon chun jun chon
        ko go koh
        moon mun
        son sohn
        bae pae
        baek paik paek baik
        heo hur huh
        noh roh ro no
        shim sim
        joo ju chu
        koo gu ku
        chen chan tan
        wang wong
        huang wong
        liu lau
        lin lam
        liang leung
        wu ng
        zheng cheng
        zeng tsang
        zhou chow chou
        xu hsu
        cai tsai choi
        guo kwok kuo
        ye yip yeh
        deng tang teng
        xie tse hsieh
        luo lo
        feng fung
        pan poon
        jiang chiang
        zhao chao chiu
        yang yeung
        xiao hsiao siu
        abd abdul abdal abdel abdol abdoul abdil
        abu abou abo abw
        bin ben ibn bn abn
        muhammad mhmd mohammad mohammed mohamed muhammed mohamad muhamad mehmed mehmet magomed mukhammad muxammad mahomed mohd
        mahmud mhmwd mahmoud makhmud maxmud mahmood
        ahmad ahmd ahmed akhmad akhmed axmad akhmet ahmet ahamed
        hamid hameed khamid
        hamad hamed
        hasan hsn hassan khasan xasan gasan
        husein hsyn hussein hussain husain hossein hosein husayn hussayn khusein khusain khuseyn xusayn gusein guseyn huseyin hossain
        ali aly
        alim olim aleem
        yusuf yousef youssef yousuf yusup iusuf joseph iosif josef yosef yusif
        ibrahim ebrahim ibragim ibrohim abraham avraham ibraheem
        ismail esmail ismoil izmail ismael ismayil
        mustafa moustafa mustapha mostafa
        abdullah abdulla abdallah abdulloh
        umar omar omer umer
        usman osman othman uthman ousmane
        suleiman soliman sulaiman sulayman suleyman souleymane solomon
        musa mousa moussa
        isa essa eisa issa
        yahya yehia yahia
        yakub yaqub yaqoub yacoub jacob yakov iakov yaakov
        dawud daoud daud david davud dovud dawood
        khalid khaled xalid halid
        khalil xalil halil
        salim saleem selim
        salman
        salih saleh salah solih
        said saeed sayid saiid saeid
        samir sameer
        amir emir ameer
        amin ameen emin
        amina
        karim kareem kerim
        karima
        rahim raheem rakhim
        rahman rakhman rahmon rakhmon
        jamal djamal gamal dzhamal jamol
        jamil djamil gamil jameel
        nasir nasser naser nosir
        nasr
        kumar
        kumari
        aleksandr alexander aleksander oleksandr alyaksandr aliaksandr iskander alexandr alexandre alejandro
        aleksandra alexandra oleksandra
        sergey sergei serhii serhiy sergiy siarhei syarhey siarhey serguei sergej sergii
        dmitry dmitri dmitrii dmytro dzmitry dmitriy dimitri dmitrij
        vladimir volodymyr uladzimir volodimir wladimir
        vladislav vladyslav uladzislau uladzislav
        nikolai nikolay mykola mikalai mikola nikolaj nicolae
        mikhail mykhailo mikhailo mykhaylo mihail michail mihai michael mikhailo
        vasily vasiliy vasyl vasil vasilii
        evgeny yevgeny yevgeniy yevhen evgenii evgeniy yevgen eugene yauhen yevgenii
        yury yuri yuriy yurii iurii juri jurij yuriya
        andrey andrei andrii andriy andrej andreas andriyi
        aleksey aleksei alexey alexei oleksii oleksiy aliaksei alyaksey oleksiyi
        pavel pavlo paul pawel
        petr pyotr petro piotr pyatro peter
        ivan
        grigory grigoriy hryhorii hryhoriy ryhor grigorii grigor grigoriyi
        igor ihor
        oleg oleh aleh
        elena yelena olena alena helena
        ekaterina yekaterina kateryna katsiaryna catherine katerina
        anna hanna ganna
        tatiana tatyana tetiana tetyana tatsiana
        natalia natalya nataliya natallia nataliia
        yulia julia yuliya iuliia
        maria mariya marya mariia marija mary
        marina maryna
        olga olha volha
        kirill kyrylo kiryl kirilo kyryll
        daniil danylo danila daniel danil
        fyodor fedor fedir theodor feodor
        semyon semen semion
        artem artyom artsiom artiom
        konstantin kostiantyn kostyantyn constantin kanstantsin
        viktor victor viktar
        georgy georgiy giorgi heorhii georgi george gheorghe georgii
        nikita mykyta mikita
        roman
        ramazan ramazon ramadan ramzan
        """);

    /// <summary>Rows that a word stands in; null for most words.</summary>
    public static int[]? Of(string roman) => Rows.GetValueOrDefault(roman);

    public static bool Meet(int[] left, int[] right)
    {
        foreach (var row in left)
        {
            if (Array.IndexOf(right, row) >= 0) return true;
        }

        return false;
    }

    static FrozenDictionary<string, int[]> Parse(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany((line, row) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => (name: name.Trim(), row)))
        .GroupBy(pair => pair.name, pair => pair.row, StringComparer.Ordinal)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.Distinct().ToArray(), StringComparer.Ordinal);
}
