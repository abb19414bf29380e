# language: fr
Fonctionnalité: Consultation du DMP
  Sans consentement, rien n'est demandé au DMP ; avec lui, le médecin est autorisé, lit ce dossier et
  lui seul, et chaque lecture laisse une trace. (SEL-MP-037 ; SC.DMP)

  Contexte:
    Étant donné que Camille TESTIER s'est connectée par Pro Santé Connect
    Et que le cabinet suit ADRUN ZOE, d'identité qualifiée
    Et que ce patient a un DMP
    Et qu'un autre cabinet y a déposé « Avis de cardiologie »

  @SFP-LGC-Va2:SC.DMP/CONF.06.01
  Scénario: Rien sans consentement
    Quand elle consulte le DMP du patient
    Alors le DMP n'a reçu aucune demande de consultation
    Et le logiciel refuse, faute de consentement
    Quand elle note que le patient consent à la consultation de son DMP
    Et qu'elle consulte le DMP du patient
    Alors la liste du DMP montre « Avis de cardiologie »
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.DMP/CONF.16.01
  Scénario: Autorisation posée d'elle-même
    Quand elle note que le patient consent à la consultation de son DMP
    Et qu'elle consulte le DMP du patient
    Alors le DMP tient son autorisation
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.DMP/CONF.14.01
  Scénario: Lecture tracée
    Quand elle note que le patient consent à la consultation de son DMP
    Et qu'elle consulte le DMP du patient
    Et qu'elle ouvre « Avis de cardiologie » dans le DMP
    Alors la lecture de « Avis de cardiologie » est tracée à son nom
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.DMP/UX.13.01
  Scénario: Conditions d'accès, chacune avec sa cause
    Quand elle note que le patient consent à la consultation de son DMP
    Et qu'elle consulte le DMP du patient
    Alors la liste du DMP montre « Avis de cardiologie »
    Quand elle note que le patient ne consent pas à la consultation de son DMP
    Et que Hakim EXEMPLAIRE, médecin, ouvre sa session
    Et qu'il consulte le DMP du patient
    Alors le logiciel dit que le consentement manque et que Pro Santé Connect ou la carte manque
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.DMP/UX.14.01
  Scénario: Les documents de ce patient, et eux seuls
    Quand elle note que le patient consent à la consultation de son DMP
    Et qu'elle consulte le DMP du patient
    Alors la liste du DMP montre « Avis de cardiologie »
    Étant donné que le cabinet suit NESSI RUTH, d'identité qualifiée
    Et que ce patient a un DMP
    Et qu'un autre cabinet y a déposé « Avis de dermatologie »
    Quand elle note que le patient consent à la consultation de son DMP
    Et qu'elle consulte le DMP du patient
    Alors la liste du DMP montre « Avis de dermatologie »
    Et la liste du DMP ne montre pas « Avis de cardiologie », d'un autre patient
    Quand elle ouvre « Avis de dermatologie » dans le DMP
    Alors la lecture de « Avis de dermatologie » est tracée à son nom
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.DMP/UX.14.BIS.01
  Scénario: Document invisible au patient
    Étant donné qu'un autre cabinet y a déposé « Annonce à faire », invisible au patient
    Quand elle note que le patient consent à la consultation de son DMP
    Et qu'elle consulte le DMP du patient
    Alors la liste du DMP signale « Annonce à faire » invisible au patient
    Et la preuve 01 est prise

  @SFP-LGC-Va2:SC.DMP/UX.27.01
  Scénario: Recherche par type et par date
    Quand elle note que le patient consent à la consultation de son DMP
    Et qu'elle cherche dans le DMP les documents « Lettre de liaison à la sortie » depuis le 01/01/2020
    Alors le DMP a reçu les deux critères
    Et la liste du DMP montre « Avis de cardiologie »
    Et la preuve 01 est prise
