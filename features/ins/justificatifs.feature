# language: fr
Fonctionnalité: Justificatifs et validation de l'identité
  Le cabinet règle les pièces qu'il accepte et leur degré de confiance. Une identité se valide par une
  action volontaire, qu'un automatisme remplace si le cabinet le veut. (Guide INS, règle 19)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.18.01
  Scénario: La nature du justificatif est enregistrée à la création
    Quand elle saisit le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, sur présentation d'un passeport
    Et qu'elle enregistre la création
    Alors la création est acceptée
    Et le justificatif enregistré est « passeport », daté, au nom de Camille TESTIER
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.19.01
  Scénario: La liste des justificatifs et leur degré de confiance se règlent
    Étant donné que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand elle règle le justificatif « Titre d'identité d'un pays de l'Union européenne » sur un degré de confiance élevé
    Et qu'elle règle le justificatif « Tiers de confiance sous contrat » sur un degré de confiance faible
    Et qu'elle ouvre la fiche de ADRUN ZOE
    Alors la saisie propose le justificatif « Titre d'identité d'un pays de l'Union européenne », de degré de confiance élevé
    Et la saisie propose le justificatif « Tiers de confiance sous contrat », de degré de confiance faible
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.20.01
  Scénario: Une action manuelle valide l'identité
    Quand elle saisit le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220, sur présentation d'une carte nationale d'identité
    Et qu'elle enregistre la création
    Alors l'identité est « provisoire »
    Quand elle valide l'identité sur une carte nationale d'identité
    Alors l'identité est « validée »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.20.02
  Scénario: Un justificatif à haut degré de confiance valide de lui-même quand l'automatisme est activé
    Étant donné que la validation automatique est activée
    Et que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand elle ouvre la fiche de ADRUN ZOE
    Alors l'identité est « provisoire »
    Quand elle enregistre le justificatif « passeport » du patient
    Alors l'identité est « validée »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.21.01
  Scénario: L'automatisme de validation se désactive
    Étant donné que la validation automatique est activée
    Et que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand elle désactive la validation automatique
    Et qu'elle ouvre la fiche de ADRUN ZOE
    Et qu'elle enregistre le justificatif « passeport » du patient
    Alors l'identité est « provisoire »
    Et le justificatif enregistré est « passeport », daté, au nom de Camille TESTIER
    Et la preuve 01 est prise
