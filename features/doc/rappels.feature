# language: fr
Fonctionnalité: Rappels de mise à jour du volet de synthèse médicale
  Un volet de synthèse vieillit : le logiciel rappelle de le mettre à jour, selon les règles du médecin,
  qui peut changer chaque rappel.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que son dossier médical porte la pathologie en affection de longue durée « Diabète de type 2 »

  @MDV-LGC-Va1:DOC.08.01
  Scénario: Règles et liste
    Quand elle règle les rappels pour les affections de longue durée, tous les 12 mois
    Alors la liste des volets à mettre à jour donne ADRUN ZOE et le motif
    Quand elle règle les rappels sans les affections de longue durée, tous les 12 mois
    Alors la liste des volets à mettre à jour ne donne pas ADRUN ZOE
    Et la preuve 01 est prise

  @MDV-LGC-Va1:DOC.09.01
  Scénario: Rappel reporté
    Étant donné qu'elle règle les rappels pour les affections de longue durée, tous les 12 mois
    Alors la liste des volets à mettre à jour donne ADRUN ZOE et le motif
    Quand elle reporte le rappel au 15/09/2027
    Alors la liste des volets à mettre à jour ne donne plus ADRUN ZOE avant le 15/09/2027
    Et la preuve 01 est prise
