# language: fr
Fonctionnalité: Attributs d'un professionnel
  Le logiciel gère au moins le RPPS, un identifiant privé unique, le nom et le prénom d'exercice et la
  profession. (SC.SSI/IE.33)

  @SFP-LGC-Va2:SC.SSI/IE.33.01
  Scénario: Champs présents
    Étant donné que Nour MOCKADMIN, administrateur, a ouvert sa session
    Quand il affiche l'identité professionnelle de Camille TESTIER
    Alors le RPPS, l'identifiant privé, le nom et le prénom d'exercice et la profession sont affichés
    Et la preuve 01 est prise
    Et l'identifiant privé n'est pas celui de Hakim EXEMPLAIRE
