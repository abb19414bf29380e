# language: fr
Fonctionnalité: Ce que Pro Santé Connect ouvre
  Connecté par Pro Santé Connect, le professionnel passe aux services nationaux sans s'identifier de
  nouveau ; connecté autrement, il sait ce qui reste fermé. (SC.PSC.08, SC.PSC.15 ; périmètre de la vague 1)

  @MDV-LGC-Va1:PROV.PSC.01.01
  Scénario: Passage au portail Web PS DMP
    Étant donné que Camille TESTIER s'est connectée par Pro Santé Connect
    Quand elle ouvre le portail du DMP depuis le logiciel
    Alors le portail la reconnaît sans nouvelle identification
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.PSC.08.01
  Scénario: Niveau d'authentification demandé
    Étant donné que l'éditeur a remis l'attestation de la preuve 01
    Alors l'attestation se lit
    Et l'attestation mentionne « acr_values »
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.PSC.15.01
  Scénario: Incitation
    Quand la page de connexion est affichée
    Alors elle invite à passer par Pro Santé Connect
    Et la preuve 01 est prise sur cet écran
    Quand Camille TESTIER, médecin, ouvre sa session
    Alors le logiciel dit quels services restent fermés et offre Pro Santé Connect
    Quand Camille TESTIER se connecte par Pro Santé Connect
    Alors sa session est ouverte
    Et elle est dans son compte
