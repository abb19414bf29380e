# language: fr
Fonctionnalité: Mise à jour d'un compte rendu de biologie
  Le laboratoire se corrige : le nouveau compte rendu remplace l'ancien, dont il reste la trace.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que le laboratoire des Acacias envoie au cabinet le compte rendu de biologie structuré de ADRUN ZOE
      | examen    | valeur | unité  | de  | à | signal | commentaire |
      | Potassium | 6.1    | mmol/L | 3.5 | 5 | H      |             |
    Et qu'elle relève la messagerie
    Et qu'elle classe le compte rendu

  @MDV-LGC-Va1:BIO.07.01
  Scénario: Remplacement
    Quand le laboratoire des Acacias envoie au cabinet une nouvelle version de ce compte rendu
      | examen    | valeur | unité  | de  | à | signal | commentaire |
      | Potassium | 4.1    | mmol/L | 3.5 | 5 | N      |             |
    Et qu'elle relève la messagerie
    Et qu'elle classe le compte rendu
    Alors l'ancien compte rendu est dit remplacé
    Et les résultats donnent « Potassium » à 4,1 mmol/L
    Et la preuve 01 est prise

  @MDV-LGC-Va1:BIO.08.01
  Scénario: Trace de l'ancienne valeur
    Quand le laboratoire des Acacias envoie au cabinet une nouvelle version de ce compte rendu
      | examen    | valeur | unité  | de  | à | signal | commentaire |
      | Potassium | 4.1    | mmol/L | 3.5 | 5 | N      |             |
    Et qu'elle relève la messagerie
    Et qu'elle classe le compte rendu
    Alors la trace dit que « Potassium » est passé de 6,1 à 4,1
    Et la preuve 01 est prise
