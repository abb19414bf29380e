# language: fr
Fonctionnalité: Traits verrouillés
  Sur une identité récupérée ou qualifiée, les traits stricts ne se modifient que par un
  super-utilisateur ; nom utilisé, prénom utilisé et coordonnées restent ouverts à tous.
  (Guide INS, règle 26)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.29.01
  Scénario: Les traits stricts d'une identité récupérée sont verrouillés
    Étant donné que le cabinet suit ADRUN ZOE, d'identité récupérée
    Quand Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il ouvre la fiche de ADRUN ZOE
    Et qu'il tente de modifier chacun des sept traits verrouillés
    Alors chaque tentative est refusée, et l'écran le montre
    Et la fiche est inchangée
    Et l'identité est « récupérée »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.29.02
  Scénario: Les traits stricts d'une identité qualifiée sont verrouillés
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il ouvre la fiche de ADRUN ZOE
    Et qu'il tente de modifier chacun des sept traits verrouillés
    Alors chaque tentative est refusée, et l'écran le montre
    Et la fiche est inchangée
    Et l'identité est « qualifiée »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.30.01
  Scénario: Les verrous d'une identité récupérée se voient
    Étant donné que le cabinet suit ADRUN ZOE, d'identité récupérée
    Quand Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il ouvre la fiche de ADRUN ZOE
    Alors l'identité est « récupérée »
    Et les sept traits verrouillés se distinguent des champs libres
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.30.02
  Scénario: Les verrous d'une identité qualifiée se voient
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il ouvre la fiche de ADRUN ZOE
    Alors l'identité est « qualifiée »
    Et les sept traits verrouillés se distinguent des champs libres
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.31.01
  Scénario: Les traits complémentaires d'une identité récupérée se modifient
    Étant donné que le cabinet suit ADRUN ZOE, d'identité récupérée
    Quand Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il ouvre la fiche de ADRUN ZOE
    Et qu'il change le nom utilisé en « MARTIN », le prénom utilisé en « LILI » et les coordonnées
    Alors la modification est acceptée
    Et le nom utilisé affiché est « MARTIN », le prénom utilisé affiché est « LILI »
    Et les coordonnées affichées sont les nouvelles
    Et l'identité est « récupérée »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.31.02
  Scénario: Les traits complémentaires d'une identité qualifiée se modifient
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il ouvre la fiche de ADRUN ZOE
    Et qu'il change le nom utilisé en « MARTIN », le prénom utilisé en « LILI » et les coordonnées
    Alors la modification est acceptée
    Et le nom utilisé affiché est « MARTIN », le prénom utilisé affiché est « LILI »
    Et les coordonnées affichées sont les nouvelles
    Et l'identité est « qualifiée »
    Et la preuve 01 est prise
