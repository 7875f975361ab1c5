"""Quotation marks by locale, written by scripts/quotation_table.py; do not edit.

Unicode CLDR, npm package cldr-misc-full 48.2.0, licence Unicode-3.0 (https://www.unicode.org/license.txt).
Each row: the two marks around a quotation, the two around a quotation within one, and the locales that use them.
"""

VERSION = "48.2.0"
ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    (
        "“",
        "”",
        "‘",
        "’",
        (
            "aa aa-DJ aa-ER ab af af-NA ak an ann apc arn as asa az az-Latn ba bal bal-Arab bal-Latn bem bew bez "
            "bgc bgn bgn-AE bgn-AF bgn-IR bgn-OM bho blt bm-Nkoo bn bn-IN bo bo-IN bqi brx bss byn cad cch ccp "
            "ccp-IN ce ceb cgg cho chr cic ckb ckb-IR co cop csw cu cy da da-GL dav dje doi dv dz ebu ee ee-TG en "
            "en-001 en-150 en-AE en-AG en-AI en-AS en-AT en-AU en-BB en-BE en-BI en-BM en-BS en-BW en-BZ en-CA "
            "en-CC en-CH en-CK en-CM en-CX en-CY en-CZ en-DE en-DG en-DK en-DM en-Dsrt en-EE en-ER en-ES en-FI "
            "en-FJ en-FK en-FM en-FR en-GB en-GD en-GE en-GG en-GH en-GI en-GM en-GS en-GU en-GY en-HK en-HU en-ID "
            "en-IE en-IL en-IM en-IN en-IO en-IT en-JE en-JM en-JP en-KE en-KI en-KN en-KY en-LC en-LR en-LS en-LT "
            "en-LV en-MG en-MH en-MO en-MP en-MS en-MT en-MU en-MV en-MW en-MY en-NA en-NF en-NG en-NL en-NO en-NR "
            "en-NU en-NZ en-PG en-PH en-PK en-PL en-PN en-PR en-PT en-PW en-RO en-RW en-SB en-SC en-SD en-SE en-SG "
            "en-SH en-SI en-SK en-SL en-SS en-SX en-SZ en-Shaw en-TC en-TK en-TO en-TT en-TV en-TZ en-UA en-UG "
            "en-UM en-VC en-VG en-VI en-VU en-WS en-ZA en-ZM en-ZW es es-419 es-AR es-BO es-BR es-BZ es-CL es-CO "
            "es-CR es-CU es-DO es-EA es-EC es-GQ es-GT es-HN es-IC es-MX es-NI es-PA es-PE es-PH es-PR es-PY es-SV "
            "es-UY es-VE ff-Adlm ff-Adlm-BF ff-Adlm-CM ff-Adlm-GH ff-Adlm-GM ff-Adlm-GW ff-Adlm-LR ff-Adlm-MR "
            "ff-Adlm-NE ff-Adlm-NG ff-Adlm-SL ff-Adlm-SN fil fo fo-DK frr fy ga ga-GB gaa gd gez gez-ER gl gn gu "
            "guz gv ha ha-Arab ha-Arab-SD ha-GH ha-NE haw hi hi-Latn hnj hnj-Hmnp id ig ii io iu iu-Latn jbo jmc jv "
            "kaa kaa-Cyrl kaa-Latn kaj kam kcg kde kea kek ken kgp khq ki kl kln km kn ko ko-CN ko-KP kok kok-Deva "
            "kok-Latn kpe kpe-GN ks ks-Arab ks-Deva ksb ku ku-Arab ku-Arab-IR ku-Latn ku-Latn-IQ ku-Latn-SY ku-TR "
            "kw kxv kxv-Deva kxv-Latn kxv-Orya kxv-Telu la lg lkt lmo ln ln-AO ln-CF ln-CG lo lrc lrc-IQ ltg lu luo "
            "lv lzz mai mas mas-TZ mdf mer mfe mgh mgo mhn mi mic ml mn mn-Mong mn-Mong-MN mni mni-Beng mni-Mtei "
            "moh mr ms ms-BN ms-ID ms-SG mt mus mww mww-Hmnp my myv naq nd ne ne-IN nqo nr nso nus nv ny nyn oka "
            "oka-US om om-KE or osa pa pa-Arab pa-Guru pap pap-AW pcm pi pi-Latn pis ps ps-PK pt qu qu-BO qu-EC quc "
            "raj rhg rhg-Rohg rhg-Rohg-BD rif rof rwk sa saq sat sat-Deva sat-Olck sbp scn sd sd-Arab sd-Deva seh "
            "ses shn shn-TH si sid skr sma sma-NO smj smj-NO smn sms so so-DJ so-ET so-KE sq sq-MK sq-XK ss ss-SZ "
            "ssy su su-Latn suz suz-Deva suz-Sunu sw sw-CD sw-KE sw-UG ta ta-LK ta-MY ta-SG te teo teo-KE tg th tig "
            "to tok tpi tr tr-CY trv trw ts tt twq tzm und uz-Arab uz-Cyrl vai vai-Latn vai-Vaii ve vec vi vmw vo "
            "vun wa wal wbp wo xh xnr xog yo yo-BJ yrl yrl-CO yrl-VE za zh zh-Hans zh-Hans-HK zh-Hans-MO zh-Hans-MY "
            "zh-Hans-SG zh-Latn zu"
        ),
    ),
    (
        "«",
        "»",
        "«",
        "»",
        (
            "fr fr-BE fr-BF fr-BI fr-BJ fr-BL fr-CD fr-CF fr-CG fr-CI fr-CM fr-DJ fr-DZ fr-GA fr-GF fr-GN fr-GP "
            "fr-GQ fr-HT fr-KM fr-LU fr-MA fr-MC fr-MF fr-MG fr-ML fr-MQ fr-MR fr-MU fr-NC fr-NE fr-PF fr-PM fr-RE "
            "fr-RW fr-SC fr-SN fr-SY fr-TD fr-TG fr-TN fr-VU fr-WF fr-YT ht hy oc oc-ES yav"
        ),
    ),
    (
        "«",
        "»",
        "“",
        "”",
        (
            "ast blo bm br ca ca-AD ca-ES-valencia ca-FR ca-IT cv dyo el el-CY es-US eu ewo ie it it-CH it-SM it-VA "
            "kab kk kk-Cyrl kk-KZ lij mg mua nnh pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST "
            "pt-TL sc sg ti"
        ),
    ),
    (
        "”",
        "“",
        "’",
        "‘",
        (
            "ar ar-AE ar-BH ar-DJ ar-DZ ar-EG ar-EH ar-ER ar-IL ar-IQ ar-JO ar-KM ar-KW ar-LB ar-LY ar-MA ar-MR "
            "ar-OM ar-PS ar-QA ar-SA ar-SD ar-SO ar-SS ar-SY ar-TD ar-TN ar-YE lld ms-Arab ms-Arab-BN syr syr-SY ur "
            "ur-IN"
        ),
    ),
    (
        "„",
        "“",
        "‚",
        "‘",
        "bs-Cyrl cs de de-AT de-BE de-CH de-IT de-LI de-LU dsb et hr hr-BA hsb is ksh lb luy mk nds nds-NL sk sl",
    ),
    (
        "«",
        "»",
        "‹",
        "›",
        "am az-Arab az-Arab-IQ az-Arab-TR az-Cyrl fa fa-AF fr-CH gsw gsw-FR gsw-LI jgo kkj mzn rm sdh sdh-IQ wae",
    ),
    (
        "«",
        "»",
        "„",
        "“",
        "bas be be-tarask bua ky os os-RU ru ru-BY ru-KG ru-KZ ru-MD ru-UA sah tyv uk",
    ),
    (
        "„",
        "”",
        "‚",
        "’",
        (
            "agq ff ff-Latn ff-Latn-BF ff-Latn-CM ff-Latn-GH ff-Latn-GM ff-Latn-GN ff-Latn-GW ff-Latn-LR ff-Latn-MR "
            "ff-Latn-NE ff-Latn-NG ff-Latn-SL"
        ),
    ),
    (
        "”",
        "”",
        "’",
        "’",
        "fi he lag rn se se-FI se-SE sn sv sv-AX sv-FI yi",
    ),
    (
        "「",
        "」",
        "『",
        "』",
        "ja yue yue-Hans yue-Hant yue-Hant-CN yue-Hant-MO zh-Hant zh-Hant-HK zh-Hant-MO zh-Hant-MY",
    ),
    (
        "„",
        "”",
        "’",
        "’",
        "sr sr-Cyrl sr-Cyrl-BA sr-Cyrl-ME sr-Cyrl-XK sr-Latn sr-Latn-BA sr-Latn-ME sr-Latn-XK",
    ),
    (
        "«",
        "»",
        "‘",
        "’",
        "dua el-polyton ksf nb nb-SJ nn no rw",
    ),
    (
        "‘",
        "’",
        "‘",
        "’",
        "nl nl-AW nl-BE nl-BQ nl-CW nl-SR nl-SX",
    ),
    (
        "‘",
        "’",
        "“",
        "”",
        "fur ia ti-ER tn tn-BW",
    ),
    (
        "«",
        "»",
        "„",
        "”",
        "shi shi-Latn shi-Tfng zgh",
    ),
    (
        "„",
        "“",
        "„",
        "“",
        "bg lt prg sgs",
    ),
    (
        "„",
        "”",
        "«",
        "»",
        "nmg pl ro ro-MD",
    ),
    (
        "»",
        "«",
        "›",
        "‹",
        "kk-Arab ug",
    ),
    (
        "“",
        "’",
        "“",
        "”",
        "st st-LS",
    ),
    (
        "“",
        "”",
        "’",
        "‘",
        "uz uz-Latn",
    ),
    (
        "„",
        "”",
        "»",
        "«",
        "hu szl",
    ),
    (
        "„",
        "”",
        "‘",
        "’",
        "bs bs-Latn",
    ),
    (
        "«",
        "»",
        "”",
        "“",
        "fr-CA",
    ),
    (
        "“",
        "”",
        "«",
        "»",
        "eo",
    ),
    (
        "“",
        "”",
        "“",
        "”",
        "tk",
    ),
    (
        "„",
        "“",
        "«",
        "»",
        "ka",
    ),
)
