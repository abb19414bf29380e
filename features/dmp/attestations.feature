# language: fr
Fonctionnalité: Autorisations du CNDA pour le DMP
  La DMP-compatibilité est homologuée par le CNDA, profil par profil, hors du banc : l'éditeur remet
  la pièce, le scénario est attesté. (SEL-MP-037)

  @MDV-LGC-Va1:DMP.04.01
  Scénario: Profil alimentation
    Étant donné que l'éditeur a remis l'attestation de la preuve 01
    Alors l'attestation se lit
    Et l'attestation mentionne « DMP », « alimentation »
    Et la preuve 01 est prise

  @MDV-LGC-Va1:DMP.05.01
  Scénario: Profil consultation
    Étant donné que l'éditeur a remis l'attestation de la preuve 01
    Alors l'attestation se lit
    Et l'attestation mentionne « DMP », « consultation »
    Et la preuve 01 est prise
