# language: fr
Fonctionnalité: Recherche dans l'Annuaire Santé
  Un confrère ou une structure se trouve par ce que l'on en sait, avec toutes les boîtes où lui écrire.

  Contexte:
    Étant donné que Camille TESTIER a chargé l'annuaire du cabinet

  @MDV-LGC-Va1:ANN.05.01
  Scénario: Recherche d'adresse
    Quand elle cherche Hakim EXEMPLAIRE, à « Clermont-Ferrand », dans l'annuaire
    Alors toutes ses boîtes MSSanté se lisent
    Et son homonyme d'une autre ville n'est pas proposé
    Quand elle cherche Rémi LE SILENCIEUX dans l'annuaire
    Alors la personne est montrée, sans boîte MSSanté
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.MSS/CONF.20.01
  Scénario: Recherche à la composition
    Quand elle cherche Hakim EXEMPLAIRE, à « Clermont-Ferrand », pour lui écrire
    Alors toutes ses boîtes MSSanté sont proposées
    Quand elle envoie « Demande d'avis » à l'adresse trouvée
    Alors l'opérateur a reçu « Demande d'avis » à cette adresse, et à elle seule
    Quand elle cherche la structure « Laboratoire des Fleurs » pour lui écrire
    Alors la structure est proposée, avec sa boîte
    Quand elle envoie « Demande de résultats » à l'adresse trouvée
    Alors l'opérateur a reçu « Demande de résultats » à cette adresse, et à elle seule
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.MSS/UX.41.01
  Scénario: Recherche multicritère
    Quand elle cherche Hakim EXEMPLAIRE par son nom et chacun des autres critères de l'annuaire
    Alors chaque critère garde la personne ou l'écarte
    Et tous les champs que l'annuaire publie d'elle se lisent
    Et la preuve 01 est prise
