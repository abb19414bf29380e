# language: fr
Fonctionnalité: Unités des résultats de biologie
  Le résultat garde l'unité du laboratoire ; s'il en a deux, le médecin lit celle qu'il préfère.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:BIO.04.01
  Scénario: Unité codée
    Quand le laboratoire des Acacias envoie au cabinet le compte rendu de biologie structuré de ADRUN ZOE
      | examen    | valeur | unité  | de  | à   | signal | commentaire |
      | Potassium | 4.2    | mmol/L | 3.5 | 5   | N      |             |
    Et qu'elle relève la messagerie
    Et qu'elle classe le compte rendu
    Alors les résultats donnent « Potassium » à 4,2 mmol/L, de 3,5 à 5
    Et la preuve 01 est prise

  @MDV-LGC-Va1:BIO.05.01
  Scénario: Résultat en deux unités
    Quand le laboratoire des Acacias envoie au cabinet le compte rendu de biologie structuré de ADRUN ZOE
      | examen         | valeur | unité | de  | à   | signal | commentaire | autre valeur | autre unité |
      | Glucose à jeun | 1.26   | g/L   | 0.7 | 1.1 | H      |             | 7            | mmol/L      |
    Et qu'elle relève la messagerie
    Et qu'elle classe le compte rendu
    Alors les résultats donnent « Glucose à jeun » à 1,26 g/L
    Quand elle demande les résultats en « mmol/L »
    Alors les résultats donnent « Glucose à jeun » à 7 mmol/L
    Et la preuve 01 est prise
