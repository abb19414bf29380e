# language: fr
Fonctionnalité: Utilisateurs et correspondants rapprochés de l'Annuaire Santé
  Un compte ou un correspondant se crée d'après l'annuaire, par le RPPS, et s'y recontrôle.

  Contexte:
    Étant donné que Camille TESTIER a chargé l'annuaire du cabinet

  @MDV-LGC-Va1:ANN.02.01 @SFP-LGC-Va2:ANN/va1.02.01
  Scénario: Création puis mise à jour d'un utilisateur
    Étant donné que Nour MOCKADMIN, administrateur, a ouvert sa session
    Quand il crée d'après l'annuaire le compte de Alice BONNET
    Alors sa fiche dit ce que l'annuaire publie
    Quand il change le nom d'exercice de Alice BONNET en « BONET »
    Et qu'il recontrôle cette fiche dans l'annuaire
    Alors le logiciel montre que « nom d'exercice » diffère : « BONET » au cabinet, « BONNET » dans l'annuaire
    Quand il reprend les données de l'annuaire
    Alors sa fiche est redevenue celle de l'annuaire
    Et la preuve 01 est prise

  @MDV-LGC-Va1:ANN.03.01 @SFP-LGC-Va2:ANN/va1.03.01
  Scénario: Création puis mise à jour d'un correspondant
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle ajoute d'après l'annuaire Marie-Ève CHANGEANT aux correspondants du patient
    Alors sa fiche dit ce que l'annuaire publie
    Quand elle change la commune du correspondant en « AMBERT »
    Et que l'Annuaire Santé publie ses données du lendemain
    Et qu'elle charge l'annuaire
    Et qu'elle recontrôle cette fiche dans l'annuaire
    Alors le logiciel montre que « commune » diffère : « AMBERT » au cabinet, « Thiers » dans l'annuaire
    Et le logiciel montre que « adresse MSSanté » diffère : « marie-eve.changeant@medecin.fictif.mssante.fr » au cabinet, « m.changeant-neuve@medecin.fictif.mssante.fr » dans l'annuaire
    Quand elle reprend les données de l'annuaire
    Alors sa fiche est redevenue celle de l'annuaire
    Et la preuve 01 est prise

  @SFP-LGC-Va2:LABEL.06.01
  Scénario: Professionnels qui suivent le patient
    Étant donné que le cabinet suit NESSI RUTH, d'identité qualifiée
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Quand elle ajoute d'après l'annuaire Marie-Ève CHANGEANT et Joëlle MULTIPLE-ESSAI aux correspondants du patient
    Alors Marie-Ève CHANGEANT et Joëlle MULTIPLE-ESSAI sont au dossier du patient, et pas à celui de NESSI RUTH
    Et la preuve 01 est prise
