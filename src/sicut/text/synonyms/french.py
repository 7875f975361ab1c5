"""French."""

FRENCH = """
taxe redevance; frais coût dépense; prix tarif; retard délai; mort décès décédé; bateau navire embarcation; ferry
traversier; mairie municipalité commune; budget finances; argent fonds crédits; réparation réfection rénovation
restauration; bâtiment édifice immeuble; maison habitation logement; route chaussée; voiture automobile véhicule; quai
embarcadère jetée; digue barrage; pont passerelle; tempête ouragan orage; inondation crue; séisme tremblement; pluie
précipitations; travailleur salarié employé; grève débrayage; salaire rémunération paie; habitant résident riverain;
citoyen ressortissant; enfant gamin; enseignant professeur instituteur; élève écolier; médecin docteur; hôpital
clinique; maladie affection; vaccin vaccination; police gendarmerie; soldat militaire; armée troupes; prisonnier
détenu; arrestation interpellation; juge magistrat; loi législation; contrat accord convention; traité pacte; élection
scrutin vote; électeur votant; parlement assemblée; manifestation protestation rassemblement; migrant immigré; aide
assistance secours; don donation; prêt crédit emprunt; impôt taxe; recette revenu; bénéfice profit excédent; perte
déficit; entreprise société firme compagnie; usine fabrique; magasin boutique; agriculteur paysan fermier; fleuve
rivière; côte littoral rivage; déchet ordures; pollution contamination; bibliothèque médiathèque; église chapelle;
fête festival; réunion séance rencontre; erreur faute; attaque agression; meurtre assassinat homicide; vol
cambriolage; accident collision; enquête investigation; horaire calendrier; billet ticket; passager voyageur; touriste
visiteur; retraite pension; hausse augmentation; baisse diminution réduction; permis autorisation licence; promesse
engagement; trêve armistice; guerre conflit; famine faim; nourriture aliments vivres; puits forage; égout
assainissement
"""
