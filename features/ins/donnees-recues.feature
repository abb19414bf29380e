# language: fr
Fonctionnalité: Données de santé reçues
  Une donnée dont INSi ne confirme pas l'INS n'entre dans aucun dossier : elle alerte, et attend dans
  une liste de travail. (Guide INS, règle 55)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:INS.48.01
  Scénario: Après un refus d'INSi, un résultat attend hors du dossier
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand le laboratoire des Acacias transmet un résultat de ADRUN ZOE référencé par un matricule que INSi ne connaît pas
    Alors INSi a vérifié l'INS transmise, sans qu'on le demande, et répondu KO
    Et le résultat attend dans la liste de travail, avec une alerte
    Et le résultat n'est pas dans le dossier du patient
    Et la preuve 01 est prise
