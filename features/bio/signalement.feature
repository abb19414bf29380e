# language: fr
Fonctionnalité: Signalement des résultats de biologie
  Un résultat anormal ou commenté se voit sans ouvrir le document ; un résultat critique n'attend pas.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:BIO.01.01
  Scénario: Élément clinique pertinent
    Quand le laboratoire des Acacias envoie au cabinet le compte rendu de biologie structuré de ADRUN ZOE
      | examen         | valeur | unité | de  | à   | signal | commentaire                     |
      | Glucose à jeun | 1.02   | g/L   | 0.7 | 1.1 | N      | Prélèvement hémolysé, à refaire |
    Et qu'elle relève la messagerie
    Alors la liste des non-lus signale l'élément clinique du compte rendu
    Quand elle classe le compte rendu
    Alors les documents du patient signalent l'élément clinique du compte rendu
    Et la preuve 01 est prise

  @MDV-LGC-Va1:BIO.02.01
  Scénario: Écart à l'intervalle de référence
    Quand le laboratoire des Acacias envoie au cabinet le compte rendu de biologie structuré de ADRUN ZOE
      | examen         | valeur | unité | de  | à   | signal | commentaire |
      | Glucose à jeun | 1.26   | g/L   | 0.7 | 1.1 | H      |             |
    Et qu'elle relève la messagerie
    Alors la liste des non-lus signale l'écart du compte rendu
    Quand elle classe le compte rendu
    Alors les documents du patient signalent l'écart du compte rendu
    Et la preuve 01 est prise

  @MDV-LGC-Va1:BIO.03.01
  Scénario: Résultat critique
    Quand le laboratoire des Acacias envoie au cabinet le compte rendu de biologie structuré de ADRUN ZOE
      | examen    | valeur | unité  | de  | à   | signal | commentaire |
      | Potassium | 6.8    | mmol/L | 3.5 | 5   | HH     |             |
    Et qu'elle relève la messagerie
    Alors le logiciel demande de prendre connaissance sans attendre du résultat de ADRUN ZOE
    Et la preuve 01 est prise
