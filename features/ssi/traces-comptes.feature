# language: fr
Fonctionnalité: Traces du cycle de vie des comptes
  Attributs, permissions, connexions et mots de passe laissent une trace : date, auteur, nature et
  résultat. (SC.SSI/IAM.91)

  @SFP-LGC-Va2:SC.SSI/IAM.91.01
  Scénario: Attributs d'identité
    Étant donné que Nour MOCKADMIN, administrateur, a ouvert sa session
    Quand il change le nom d'exercice de Hakim EXEMPLAIRE en « MODELE »
    Alors les traces donnent le changement d'attributs de Hakim EXEMPLAIRE par Nour MOCKADMIN
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.SSI/IAM.91.02
  Scénario: Permissions
    Étant donné que Nour MOCKADMIN, administrateur, a ouvert sa session
    Quand il permet à Hakim EXEMPLAIRE de modifier les traits verrouillés
    Alors les traces donnent le changement de permissions de Hakim EXEMPLAIRE par Nour MOCKADMIN
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.SSI/IAM.91.03
  Scénario: Connexions
    Quand Hakim EXEMPLAIRE, médecin, se trompe de mot de passe
    Et que Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et que Nour MOCKADMIN, administrateur, ouvre sa session
    Alors les traces donnent la connexion échouée, puis la connexion réussie, de Hakim EXEMPLAIRE
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.SSI/IAM.91.04
  Scénario: Mot de passe
    Étant donné que Hakim EXEMPLAIRE, médecin, a ouvert sa session
    Quand il se trompe de mot de passe actuel en voulant le changer
    Et qu'il choisit un nouveau mot de passe conforme
    Et que Nour MOCKADMIN, administrateur, ouvre sa session
    Alors les traces donnent le changement de mot de passe échoué, puis réussi, de Hakim EXEMPLAIRE
    Et la preuve 01 est prise
