# language: fr
Fonctionnalité: Affichage d'un compte rendu structuré
  Le compte rendu s'affiche comme son producteur l'a voulu ; sinon, d'une façon aussi lisible.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée

  @MDV-LGC-Va1:BIO.06.01
  Scénario: Feuille de style jointe, puis absente
    Quand le laboratoire des Acacias envoie au cabinet le compte rendu de biologie structuré de ADRUN ZOE, avec sa feuille de style
      | examen         | valeur | unité | de  | à   | signal | commentaire |
      | Glucose à jeun | 0.95   | g/L   | 0.7 | 1.1 | N      |             |
    Et qu'elle relève la messagerie
    Et qu'elle classe le compte rendu
    Et que le compte rendu est ouvert
    Alors il s'affiche selon la feuille de style du laboratoire
    Quand le laboratoire des Acacias envoie au cabinet le compte rendu de biologie structuré de ADRUN ZOE
      | examen    | valeur | unité  | de  | à | signal | commentaire |
      | Potassium | 4.2    | mmol/L | 3.5 | 5 | N      |             |
    Et qu'elle relève la messagerie
    Et qu'elle classe le compte rendu
    Et que le compte rendu est ouvert
    Alors il s'affiche selon la feuille de style du logiciel
    Et la preuve 01 est prise
