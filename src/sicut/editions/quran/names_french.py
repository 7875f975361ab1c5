"""What translations into French call the suras: a line for each, without articles; some have no such name."""

NAMES = """\
Ouverture|Prologue|Liminaire|Fatiha|Ouvrante
Vache|Génisse
Famille d'Imran|Famille de Imran|Famille d'Imrane|Famille d'Amram
Femmes
Table servie|Table|Table dressée|Plateau servi
Bestiaux|Troupeaux|Bétail
Aʿrâf|Murailles|Limbes|Redans|Hauteurs
Butin
Repentir|Désaveu|Immunité|Dénonciation
Jonas

Joseph
Tonnerre
Abraham
Vallée des pierres|Al-Hidjr
Abeilles|Abeille
Voyage nocturne|Fils d'Israël|Trajet nocturne
Caverne|Grotte
Marie

Prophètes
Pèlerinage
Croyants
Lumière
Discernement|Loi|Critère
Poètes
Fourmis|Fourmi
Récit|Récits|Histoire|Narration
Araignée
Romains|Grecs|Byzantins
Lokman
Prosternation|Adoration
Coalisés|Confédérés|Factions|Ligués
Saba
Créateur|Anges

Rangés|En rangs|Ceux qui sont placés en rangs|Rangs serrés|Rangées

Groupes|Troupes|Par vagues
Pardonneur|Indulgent|Croyant|Celui qui pardonne
Versets détaillés|Distinctement exposés|Clairement exposés
Consultation|Délibération|Concertation
Ornement|Ornements d'or|Ornements|Enjolivures|Dorures
Fumée
Agenouillée|Agenouillés|Assise sur les talons
Dunes|Al-Ahkaf
Mahomet|Mohammed
Victoire éclatante|Victoire|Succès|Tout s'ouvre
Appartements|Chambres

Qui éparpillent|Vanner|Ceux qui se déplacent rapidement|Vents qui éparpillent|Vent qui éparpille
Mont|Montagne
Étoile
Lune
Tout Miséricordieux|Miséricordieux|Très Miséricordieux|Clément
Événement|Évènement|Celle qui est inéluctable|Échéante|Échéance
Fer
Discussion|Protestataire|Plaideuse
Exode|Rassemblement|Regroupement|Émigration
Éprouvée|Épreuve|Mise à l'épreuve|Examinée
Rang|Ordre de bataille|En ligne
Vendredi
Hypocrites
Grande perte|Déception mutuelle|Duperie réciproque|Alternance dans l'affliction
Divorce|Répudiation
Interdiction|Défense
Royauté|Empire
Plume|Calame
Celle qui montre la vérité|Jour inévitable|Inéluctable|Celle qui doit venir|Inévitable
Voies d'ascension|Degrés|Escaliers|Paliers
Noé
Djinns|Génies
Enveloppé|Emmitouflé
Revêtu d'un manteau|Couvert d'un manteau|Revêtu d'une cape|Couvert de son manteau
Résurrection
Homme
Envoyés|Envoyées|Envois
Nouvelle|Grande nouvelle|Annonce
Anges qui arrachent les âmes|Ceux qui arrachent|Arracheurs|Celles qui tirent
Il s'est renfrogné|Il a froncé les sourcils|Renfrogné|Air sévère
Obscurcissement|Soleil ployé|Décrochement|Reploiement
Rupture|Déchirure du ciel|Se fendre
Fraudeurs|Escamoteurs
Déchirure|Fissuration|Entrouverture
Constellations|Signes du zodiaque|Châteaux
Astre nocturne|Étoile nocturne|Arrivant du soir
Très Haut|Très-Haut
Enveloppante|Occultante|Celle qui enveloppe
Aube
Cité|Contrée|Ville|Pays
Soleil
Nuit
Jour montant|Clarté du jour|Matin|Clarté diurne
Ouverture de la poitrine|Épanouissement
Figuier|Figue|Figues
Adhérence|Caillot de sang|Sang coagulé|Accrochement
Destinée|Nuit du destin|Décret|Destin|Grandeur
Preuve|Signe évident|Preuve évidente
Secousse|Tremblement de terre|Séisme
Coursiers|Galopantes|Cavales
Fracas|Coup|Celle qui fracasse
Course aux richesses|Rivalité|Amour des richesses|Concurrence
Temps|Époque|Instant|Après-midi
Calomniateurs|Calomniateur|Détracteur
Éléphant
Coraïchites|Koreïchites|Coraïsh|Qoraïchites
Ustensile|Ustensiles|Nécessaire|Aide|Entraide
Abondance|Affluence
Infidèles|Mécréants|Dénégateurs|Incroyants
Secours|Secours victorieux
Fibres|Corde|Corde de fibres
Monothéisme pur|Culte pur|Unité de Dieu|Pureté|Foi pure|Religion foncière
Aube naissante|Point du jour|Fente
Hommes|Gens|Humains
"""
