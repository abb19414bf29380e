# language: fr
Fonctionnalité: Appel à INSi par le certificat de la structure
  En centre de santé, INSi est appelé avec un certificat logiciel d'organisation de l'IGC-Santé.

  @MDV-LGC-Va1:INS.53.01
  Scénario: L'appel part sous le certificat d'organisation et le journal le dit
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que le cabinet suit ADRUN ZOE, d'identité provisoire
    Quand elle règle les appels à INSi sur le certificat d'organisation de la structure
    Et qu'elle ouvre la fiche de ADRUN ZOE
    Et qu'elle interroge INSi par les traits
    Alors l'appel à INSi est parti sous le certificat d'organisation, sans assertion
    Et le journal des appels dit le mode d'authentification et le certificat employé
    Et la preuve 01 est prise
