# language: fr
Fonctionnalité: Mots de passe des comptes d'administration
  Un compte d'administration local suit une politique : longueur, composition, expiration, non-réemploi,
  blocage après dix échecs au plus. Le référentiel laisse les valeurs à l'éditeur. (SC.SSI/IAM.92)

  @SFP-LGC-Va2:SC.SSI/IAM.92.01
  Scénario: Politique appliquée
    Étant donné que le mot de passe de Nour MOCKADMIN, administrateur, a expiré
    Quand Nour MOCKADMIN, administrateur, se connecte avec son mot de passe
    Alors le logiciel lui demande un nouveau mot de passe avant de s'ouvrir
    Et un nouveau mot de passe « trop court » est refusé
    Et un nouveau mot de passe « sans majuscule » est refusé
    Et un nouveau mot de passe « sans chiffre » est refusé
    Et un nouveau mot de passe « sans caractère spécial » est refusé
    Et un nouveau mot de passe « déjà employé » est refusé
    Quand il choisit un nouveau mot de passe conforme
    Alors le nouveau mot de passe est accepté
    Quand il se trompe dix fois de mot de passe
    Alors son compte est bloqué, même avec le bon mot de passe
    Et la preuve 01 est prise
