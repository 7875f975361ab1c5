"""English."""

ENGLISH = """
fee charge tariff; cost expense expenditure; delay postponement deferral; casualty victim; dead fatality death;
injured wounded casualty; boat ship vessel; ferry ferryboat; council municipality; budget finances; funds money
funding; repair restoration refurbishment; closure shutdown; building edifice; house home; road street; car automobile
vehicle; lorry truck; train railway; railway railroad; aeroplane airplane aircraft; harbour port; quay wharf pier
jetty; dike dyke levee; bridge viaduct; lighthouse beacon; storm gale tempest; flood flooding inundation; fire blaze;
earthquake quake; drought aridity; rain rainfall; worker employee; strike walkout; wage pay salary; dismissal layoff
redundancy; resident inhabitant; citizen national; child kid; teacher schoolteacher; pupil student; doctor physician;
hospital clinic; illness disease sickness; vaccine vaccination; police constabulary; soldier troops; army military;
weapon arms; prisoner detainee inmate; prison jail gaol; arrest detention; court tribunal; lawyer attorney solicitor;
judge magistrate; law legislation statute; contract agreement; treaty pact accord; election poll ballot; vote ballot;
voter elector; government administration; minister secretary; parliament legislature; protest demonstration rally;
protester demonstrator; migrant immigrant; aid assistance; donation gift contribution; grant subsidy; debt liability;
tax levy; revenue income receipts; profit earnings surplus; loss deficit; company firm business corporation; factory
plant; farmer grower; fisherman fisher angler; forest woods woodland; river stream; coast shore seaside shoreline;
island isle; waste rubbish garbage trash refuse; pollution contamination; oil petroleum; school academy; university
college; church chapel; theatre playhouse; festival fair; concert gig; meeting session gathering; letter missive;
error mistake; threat menace; attack assault; murder homicide killing; theft robbery burglary; accident crash
collision; investigation inquiry probe enquiry; evidence proof; witness bystander; schedule timetable; passenger
traveller; tourist visitor; rent rental lease; tenant renter lodger; dwelling residence; pension annuity; increase
rise growth; decrease decline reduction; ban prohibition; permit licence permission; promise pledge; ceasefire truce
armistice; hostage captive; border frontier; war conflict; famine hunger starvation; sewage wastewater sewer
"""
