"""Reporters and journals that print decisions, by the abbreviations that courts use."""

from functools import cache

# Their volumes are numbered: "BGHZ 55, 369".
_SERIES = (
    "BGHZ BGHSt BVerfGE BVerfGK BVerwGE BAGE BSGE BFHE BPatGE RGZ RGSt RFHE RAGE OGHSt OGHZ OVGE PrOVGE ESVGH BDHE "
    "BDiszGE FEVS VRS "
    "BRS KStZ LAGE EzS KirchE BAnz ZLW ZOV SRH VerfGHE VGHE LVerfGE EKMR ZaöRV BGE SZ SSt"
)
# Their volumes are years: "NJW 2010, 123".
_YEARLY = (
    "NJW NJW-RR NJWE-FER NJWE-VHR NJW-CoR GRUR GRUR-RR GRUR-RS GRUR-Prax GRUR-Int GRURInt WRP WRP- MarkenR Mitt. ZUM "
    "ZUM-RD AfP MMR K&R "
    "CR ITRB DuD RDV ZD MDR VersR BauR ZfBR NZBau IBR BrBp NVwZ NVwZ-RR DVBl DVBl. DÖV BayVBl BayVBl. VBlBW NWVBl "
    "NdsVBl SächsVBl "
    "ThürVBl LKV NordÖR DVP VR JZ JR JA JuS Jura JURA ZRP EuGRZ EuZW EuR EWS RIW IPRax ZEuP InfAuslR ZAR NuR ZUR UPR "
    "NVwZ-Beil. NStZ "
    "NStZ-RR StV StraFo wistra BRAK-Mitt BRAK-Mitt. AnwBl AnwBl. JurBüro Rpfleger RPfleger RVGreport AGS FamRZ FamRB "
    "FuR FPR NJWE NZFam FF "
    "ZKJ WuM NZM ZMR DWW GE WE ZWE ZfIR DNotZ RNotZ MittBayNot MittRhNotK NotBZ BWNotZ ZNotP ZEV ZErb ErbR FGPrax "
    "NZA NZA-RR RdA ArbuR AuR "
    "ArbRB DB BB BetrAV ZTR PersR PersV PatR RiA ZBR DöD DÖD ZIP WM NZG GmbHR AG DStR DStRE DStZ EFG HFR UR UVR StuW "
    "Stbg INF FR IStR "
    "BFH/NV NZI ZInsO ZVI KTS DZWIR DZWir InVo VIA WuB EWiR LMK BKR ZBB BeckRS LSK juris NZS SGb ZfSH/SGB ZFSH/SGB "
    "Breithaupt SozSich NDV-RD MedR GesR "
    "PflR PharmR ZMGR RPG VuR NZV DAR zfs zfS ZfS SVR SP r+s VRR SchAZtg TranspR HmbSchRZ RdTW RdL AgrarR AUR ZfB "
    "ZNER RdE ET EnWZ EWeRK "
    "N&R CuR ZfW BTR VIZ OV ZOV NJ DtZ OLGZ BayObLGZ BayObLGSt OLGR OLG-NL OLG-Report OLGReport KGR SchlHA NdsRpfl "
    "Nds.Rpfl. HESt Justiz "
    "MittRNotK ZfV VW VP NVersZ VergabeR NZKart WuW WuW/E SpuRt CaS causa JMBl ZfJ DRsp DRiZ DGVZ ZZP ZHR ZGR LZ DR "
    "JW HRR SeuffA "
    "JBl ÖJZ ecolex wbl RdW MR ÖBl EvBl RZ ZVR immolex wobl ARD infas DRdA ÖZW SJZ AJP ZBl Pra sic! ZR SemJud BlSchK "
    "ZBJV RtiD BVGE "
    "ECRL EuGHE EuG-E Slg Slg. AcP VerwArch ZStW GA MschrKrim NZWiSt ZWH StBp StB DWI ZTR EzA EzAÜG AP AiB ZAT ZESAR "
    "VSSR SozVers "
    "SuP WzS BG NZWehrr UBWV InsbürO CB CCZ RAW PinG ZGE IPRB ZfWG ZfPW NZ RUR HRRS"
)
# Abbreviations that stand for something else too: taken only beside a court or another reporter.
_DOUBTFUL = (
    "AG CR DB BB JA JR UR MR WM GE WE VR ZR FF FR INF ET OV VW VP SP BG CB GA LZ DR AP RZ SZ BGE- NJ NZ AUR INFO MR "
    "StB PersR WE Justiz "
    "causa Jura JURA JuS SGb Stbg juris Pra ARD infas Mitt. EuR RIW AGS AUR BTR FPR PflR ZTR RPG SRH SSt SP NJ BAnz "
    "ZD ZAR ZLW ET AfP"
)


@cache
def series() -> frozenset[str]:
    """Those with numbered volumes."""
    return frozenset(_SERIES.split())


@cache
def yearly() -> frozenset[str]:
    """Those with a volume a year."""
    return frozenset(_YEARLY.split())


@cache
def doubtful() -> frozenset[str]:
    """Those that need a court or another reporter beside them."""
    return frozenset(_DOUBTFUL.split())
