# language: fr
Fonctionnalité: Agrément de la carte Vitale applicative
  La conformité à la carte Vitale applicative est agréée par le CNDA ou homologuée par le GIE
  SESAM-Vitale, hors du banc : l'éditeur remet la pièce, le scénario est attesté.

  @MDV-LGC-Va1:APCV.01.01
  Scénario: Agrément ou homologation
    Étant donné que l'éditeur a remis l'attestation de la preuve 01
    Alors l'attestation se lit
    Et l'attestation mentionne l'un de « ApCV », « carte Vitale applicative », « addendum », « SESAM-Vitale »
    Et la preuve 01 est prise
