# language: fr
Fonctionnalité: Alimentation du DMP
  Ce que le médecin termine rejoint le DMP du patient de lui-même, une fois, sous le bon nom. Le banc
  le constate au DMP, pas sur la parole du logiciel. (DMP.01 à DMP.03 ; FAQ-06)

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:DMP.01.01
  Scénario: Lettre terminée, lettre au DMP
    Étant donné que le cabinet suit NESSI RUTH, d'identité récupérée
    Et que ce patient a un DMP
    Quand elle rédige et termine une lettre de liaison « Identité à qualifier »
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que ce patient a un DMP
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète »
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit « Suivi du diabète »
    Et le logiciel dit « Suivi du diabète » envoyé
    Et il n'y est qu'une fois
    Et il y porte l'INS du patient, son type et son auteur
    Et la preuve 01 est prise
    Quand elle ouvre les documents du patient sur le site du DMP
    Alors le site montre « Suivi du diabète »
    Et la preuve 02 est prise sur cet écran
    Et rien n'est parti au DMP de NESSI RUTH, d'identité non qualifiée

  @MDV-LGC-Va1:DMP.02.01
  Scénario: Lettre versée, corrigée, supprimée
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que ce patient a un DMP
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète »
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit « Suivi du diabète »
    Quand elle ouvre les documents du patient sur le site du DMP
    Alors le site montre « Suivi du diabète »
    Quand elle en termine une nouvelle version « Suivi du diabète, dose corrigée »
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit « Suivi du diabète, dose corrigée »
    Et la nouvelle version y remplace « Suivi du diabète »
    Quand elle ouvre les documents du patient sur le site du DMP
    Alors le site montre « Suivi du diabète, dose corrigée »
    Quand elle supprime le document, au motif « Écrit dans le mauvais dossier »
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP du patient a supprimé « Suivi du diabète, dose corrigée »
    Quand elle ouvre les documents du patient sur le site du DMP
    Alors le site ne montre plus « Suivi du diabète, dose corrigée » en vigueur
    Et la preuve 02 est prise
    Et la preuve 01 est prise

  @MDV-LGC-Va1:DMP.03.01
  Scénario: Lettres masquée et invisible
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que ce patient a un DMP
    Quand elle rédige et termine une lettre de liaison « Avis réservé », masquée aux professionnels
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit « Avis réservé »
    Et le DMP le tient : masquée aux professionnels
    Et la preuve 01 est prise
    Quand elle rédige et termine une lettre de liaison « Annonce à venir », invisible au patient et à ses représentants
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit « Annonce à venir »
    Et le DMP le tient : invisible au patient et à ses représentants
    Et la preuve 02 est prise
    Quand elle ouvre les documents du patient sur le site du DMP
    Alors le site le dit : invisible au patient et à ses représentants
    Et la preuve 03 est prise sur cet écran

  @SFP-LGC-Va2:SC.DMP/CONF.09.BIS.01
  Scénario: Patient opposé à l'alimentation
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que ce patient a un DMP
    Quand elle rédige et termine une lettre de liaison « Avant l'opposition »
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit « Avant l'opposition »
    Quand elle note que le patient s'oppose à l'alimentation de son DMP
    Et qu'elle rédige et termine une lettre de liaison « Malgré l'opposition »
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP n'a pas reçu « Malgré l'opposition », auquel le patient s'oppose
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.DMP/ALI/PROG.03.01
  Scénario: Document gardé au cabinet
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que ce patient a un DMP
    Quand elle rédige et termine une lettre de liaison « Note personnelle », qu'elle garde au cabinet
    Et qu'elle rédige et termine une lettre de liaison « Suivi du diabète »
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP du patient reçoit « Suivi du diabète »
    Et le DMP n'a pas reçu « Note personnelle », que le médecin garde
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.DMP/ALI/PROG.07.01
  Scénario: DMP en panne, puis revenu
    Étant donné que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que ce patient a un DMP
    Et que le DMP est en panne au moment de l'envoi
    Quand elle rédige et termine une lettre de liaison « Suivi du diabète »
    Et que le délai d'envoi passe, sans autre geste
    Alors le DMP revenu reçoit « Suivi du diabète », une seule fois
    Et la preuve 01 est prise
