# language: fr
Fonctionnalité: Fermeture de session
  L'utilisateur peut se déconnecter ; le logiciel ne se rouvre qu'après une authentification.
  (SC.SSI/IE.38)

  @SFP-LGC-Va2:SC.SSI/IE.38.01
  Scénario: Déconnexion
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Quand elle affiche son profil
    Et qu'elle ferme sa session
    Alors le logiciel ne se rouvre pas par accès direct
    Et le logiciel ne se rouvre pas par retour arrière
    Et Camille TESTIER, médecin, rouvre le logiciel en s'authentifiant
    Et la preuve 01 est prise
