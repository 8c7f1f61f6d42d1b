namespace ExportScreen.Core.Names;

/// <summary>Which sounds pass for which, between words of which scripts.</summary>
/// <remarks>Signs: see <see cref="Sounds"/>, <see cref="Heard"/> and the classes of <c>Scripts</c>.</remarks>
static class Confusions
{
    /// <summary>Two words that systems of romanisation and typists spelt.</summary>
    public static SoundCosts Spelt { get; } = SoundCosts.Parse("""
        = 1 ij cT cC kc gG GJ
        = 1 Iy IA Ph KHk VA Bbv Fpf Nn Eou Ueiu
        = 3 Ptah Ddz Qts wo OA
        = 2 ou xH jJ jZ JZ vw Hh aA eE
        = 3 CH ae ei ao uw oa vf cs ZJ Tc hg SC TC cJ xh kx ej kq zs
        = 4 tT ai gH TS sS sz Ts zZ CJ CH aj uj uv ZS JC
        = 5 oi eu eo kH
        = 6 dt bp bv kg gk au ia zJ gj fw sC iu
        = 6 qw we er rt yu io op sd df fg gh hj kl zx xc cv vb bn nm wq as ed de sw ws sx dc fc fv gv gb hb hn jn jm km ki ji ko lo po kj ui pl li il
        = 7 tr hk jk tf tg fr zs zc sz dz dv ck fp mn rl
        = 3 o0 l1 i1 I1 s5 b8 g9 z2 a4 e3 t7
        ± 6 aeouEUyOI
        ± 4 iA
        ± 3 jh
        ± 6 w
        ± 8 g
        $ 8 aiou
        ± 30 0123456789
        """);

    /// <summary>A word written by ear in Cyrillic or the like, and one in any Latin spelling.</summary>
    public static SoundCosts ByEar { get; } = SoundCosts.Parse("""
        = 0 cskT CS ei gG kq
        = 1 io iy ij eE iE HhjC hHj gh ZjG Jj TzsSc SC SsC Ccjk tQ kcx vw lL ou JG zs
        = 2 ae ao ai eia oua iea uoai Zz sz sc zT kC JZ fQ sQ zQ zJ uwy wuv Ht dQ dD zD
        = 3 ea au eu oei uie ie iaou bv fv kg gk td Si tC
        = 4 dt td pb bp gk kg Tk
        = 6 nm mn Hk fp
        - 3 aeou
        - 2 i
        - 6 hw
        - 8 HjCv
        + 3 aeou
        + 2 iLE
        + 1 E
        + 2 h
        + 5 wj
        + 7 rtg
        $ 3 aeou
        $ 1 E
        $ 4 tsdzxp
        ± 30 0123456789
        """, oneWay: true);

    public static SoundCosts Arabic { get; } = SoundCosts.Parse("""
        = 0 Aa Vaeiou Oaeiou wuvowo yiyeE hH Pae Iai DdDz Qt DQ gG kqc qkc Jj JG jJ SC TzTc
        = 1 Ae PE AE Jg JC JZ kC Cc Tk sc sSc SsC QsQ wE Hhk hH zsz ZjJG tQ dDQ zDQ DTt bpv fv lL vw
        = 2 Ao Ou yaj wa gGJ gh gk gr kg kx kQ qg qH Hc HC Hj pb pf ft Ai tT Tsk dt td zc ST SJ
        = 3 Au Pio wei Ia yae yu
        = 4 ha hw Jdz zJ sz yo Iu vb
        = 6 mn nm
        - 2 O
        - 4 A
        - 3 P
        - 6 wy
        - 4 I
        - 6 V
        - 8 h
        + 1 aeiou
        + 1 E
        + 2 h
        + 6 wj
        + 8 r
        $ 4 a
        $ 6 iou
        $ 2 eE
        $ 1 h
        $ 6 tsdz
        ± 30 0123456789
        """, oneWay: true);

    public static SoundCosts Hebrew { get; } = SoundCosts.Parse("""
        = 0 Aae Vaeiou Oaeiou wuvow yiyeE PaeE PhE Bbv Fpf Fv KkHckq hH kqckC SC TzTcC wL lL tQ gG Hhc HC
        = 1 gJjG zsz ZjJG wf ScsC sc sS Kx Kg SsC zc zZ zj tT Tsk zJ HKk HK Bw JG dD dQ tD Ssc tT
        = 2 Aoiu Oa yaj wa gh gk kg kx yg fv dt td tC kH Kj Hj
        = 3 Po yu wei PiPu ya
        = 4 ha sz
        = 6 mn nm
        - 1 O
        - 3 A
        - 2 P
        - 4 wy
        - 6 V
        - 8 h
        + 1 aeiou
        + 1 E
        + 2 h
        + 5 wj
        + 8 r
        $ 4 aiou
        $ 2 eE
        $ 1 h
        $ 6 tsdz
        ± 30 0123456789
        """, oneWay: true);

    public static SoundCosts Kana { get; } = SoundCosts.Parse("""
        = 0 rlL bv fh zDJ sQc kqc JjG gG CcTt SC ieE iy eE hH wvu
        = 1 ae ai ao ei ia iu oa oue ua eoau uo aE oE zs zT sTz Tz tQ JdZzg Ssc fvp Cs CtT kC Zj vb Sz hxj JG uE
        = 2 uei ie io ea eu hf Hk tdT dt dD Jsz gk kg CS
        = 3 pb bp
        = 6 nm mn
        - 1 u
        - 2 o
        - 2 i
        - 3 ae
        - 6 w
        - 8 h
        + 3 aeou
        + 2 i
        + 1 E
        + 2 hrjL
        + 4 wg
        + 5 tdlmnk
        $ 4 tsdzxp
        ± 30 0123456789
        """, oneWay: true);

    public static SoundCosts Hangul { get; } = SoundCosts.Parse("""
        = 0 Nn lrL gGk bpv pf sQ kqcg hfH JjGz Cc Ee dt Ng tQ ieE iy eE uw sc sS
        = 1 Eoua ae ai ao ei ia oa ua uo ou aE oE EE gc bw pvb JZdg JS JC Cjt CT CSs sCzST kC Ut Nn dDQ tds td ts Jy Jd hxj uE
        = 2 Ei oe io iu ie ea eu uei ui ea Ce th Hk oi ka
        = 3 Uaeiou mp
        = 5 mn nm
        - 1 U
        - 3 aeouE
        - 2 i
        - 8 h
        + 3 aeou
        + 2 i
        + 1 E
        + 2 hrjL
        + 3 wg
        + 5 t
        $ 4 tsdzxp
        ± 30 0123456789
        """, oneWay: true);

    public static SoundCosts Han { get; } = SoundCosts.Parse("""
        = 0 Nn lrL kqcg gGk bpv pbf tdQ dtQ hHfg ieE iy fvp wvu SC sQcz Jj JG eE
        = 1 ae ai ao ei ia iu oaue ua uo eoau aE oE uE SsTchz sTS zsTJQ TsczQ JZzdgC Ccjt Ckg CJ kx hkjw wb vw lr vwf Jyg Si zD
        = 2 eiu ue ui io oi Ski CT
        = 3 mn nm rZj hJ
        - 2 aeiou
        - 5 wn
        - 7 h
        + 3 aeou
        + 2 i
        + 1 E
        + 2 hjLr
        + 4 wgn
        + 6 tdlmks
        $ 4 tsdzxp
        ± 30 0123456789
        """, oneWay: true);
}
