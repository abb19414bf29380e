# language: fr
Fonctionnalité: Accès aux règles de confidentialité
  Celui qui écrit ou partage un document sensible sait à tout moment ce qu'il doit en protéger.

  Contexte:
    Étant donné que Camille TESTIER, médecin, a ouvert sa session

  @MDV-LGC-Va1:ERGO.05.01
  Scénario: Présentation des CGU
    Quand elle ouvre les conditions d'utilisation
    Alors elles s'ouvrent en quelques clics, et se téléchargent
    Et elles disent la confidentialité des documents sensibles et le RGPD
    Et le document produit est la preuve 01
