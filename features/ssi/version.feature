# language: fr
Fonctionnalité: Numéro de version visible
  La version candidate se lit dans le logiciel ; sa chronologie est claire et elle change à chaque
  modification. (Convention et procédure de référencement)

  @MDV-LGC-Va1:PROV.VERS.01.01
  Scénario: Affichage
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Quand elle ouvre l'écran d'information du logiciel
    Alors la version affichée est celle du dossier
    Et la preuve 01 est prise
