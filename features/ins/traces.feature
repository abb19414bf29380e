# language: fr
Fonctionnalité: Traces des accès à l'identité et des appels à INSi
  Tout accès à une identité et tout appel à INSi laissent une trace, avec leur auteur. (Guide INS, règle 4)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session
    Et que INSi connaît ADRUN ZOE
    Et qu'elle crée le patient ADRUN ZOE, sexe féminin, née le 31/12/1975 à 63220

  @MDV-LGC-Va1:INS.03.01
  Scénario: Un accès à l'identité apparaît dans le journal
    Quand Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il ouvre la fiche de ADRUN ZOE
    Alors le journal des accès donne l'accès de Hakim EXEMPLAIRE à ADRUN ZOE, sa date et son heure
    Et la preuve 01 est prise

  @MDV-LGC-Va1:INS.04.01
  Scénario: Les appels de deux utilisateurs se distinguent dans le journal
    Étant donné que INSi connaît NESSI RUTH
    Quand elle interroge INSi par les traits
    Et que Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il crée le patient NESSI RUTH, sexe féminin, née le 14/07/1977 à 63220
    Et qu'il interroge INSi par les traits
    Alors le journal des appels donne un appel de Camille TESTIER pour ADRUN ZOE
    Et le journal des appels donne un appel de Hakim EXEMPLAIRE pour NESSI RUTH
    Et le journal des appels compte autant de lignes que INSi a reçu d'appels
    Et la preuve 01 est prise
