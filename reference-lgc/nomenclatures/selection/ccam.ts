/** Grands appareils et actes courants, libellés abrégés : `code|libellé|rangé sous|autres mots`. */
export const CCAM = `
A|Système nerveux
B|Œil et annexes
C|Oreille
D|Appareil circulatoire, cœur
E|Appareil circulatoire, vaisseaux
F|Système immunitaire et hématopoïétique
G|Appareil respiratoire
H|Appareil digestif
J|Appareil urinaire et génital, grossesse
K|Système endocrinien
L|Tête et tronc, os et articulations
M|Membre supérieur
N|Membre inférieur
P|Appareil ostéo-articulaire et musculaire
Q|Peau, phanères et sein
Z|Grandes régions du corps
BFGA004|Extraction du cristallin par phakoémulsification, avec implant|B|cataracte
CAGD001|Ablation de bouchon de cérumen ou de corps étranger du conduit auditif|C
DEQP003|Électrocardiographie sur au moins 12 dérivations|D|ECG
DEQP005|Électrocardiographie continue sur 24 heures|D|holter ECG
DZQM006|Échographie-doppler du cœur, par voie transthoracique|D|échocardiographie
EBQM001|Échographie-doppler des artères cervicocéphaliques|E|troncs supra-aortiques TSA
EQQP008|Enregistrement ambulatoire de la pression artérielle sur 24 heures|E|MAPA holter tensionnel
GLQP012|Spirométrie standard avec enregistrement|G|EFR souffle
ZBQK002|Radiographie du thorax|G|poumon
HEQE002|Endoscopie œso-gastro-duodénale|H|fibroscopie
HHFA001|Appendicectomie, par abord direct|H
HHFA016|Appendicectomie, par cœlioscopie ou par laparotomie avec préparation par cœlioscopie|H
HHQE005|Coloscopie totale|H
HMFC004|Cholécystectomie, par cœlioscopie|H|vésicule
JKHD001|Prélèvement cervicovaginal|J|frottis
JKLD001|Pose d’un dispositif intra-utérin|J|stérilet DIU
JKKD001|Changement d’un dispositif intra-utérin|J|stérilet DIU
JQGD010|Accouchement par voie naturelle, présentation du sommet|J
JQQM010|Échographie de grossesse du premier trimestre|J|obstétricale
JQQM018|Échographie de grossesse du deuxième trimestre|J|obstétricale
JQQM016|Échographie de grossesse du troisième trimestre|J|obstétricale
MZLB001|Injection dans une articulation ou une bourse du membre supérieur|M|infiltration épaule
NEKA020|Remplacement de la hanche par prothèse totale|N|PTH
NZLB001|Injection dans une articulation ou une bourse du membre inférieur|N|infiltration genou
PAQK007|Ostéodensitométrie sur deux sites|P
QAJA013|Suture de plaie superficielle de la face, moins de 3 cm|Q
QAJA005|Suture de plaie superficielle de la face, de 3 à 10 cm|Q
QEQK001|Mammographie bilatérale|Q
QEQK004|Mammographie de dépistage|Q
QZHA001|Biopsie de la peau|Q
QZJA002|Suture de plaie superficielle de la peau, moins de 3 cm, hors face|Q
QZJA017|Suture de plaie superficielle de la peau, de 3 à 10 cm, hors face|Q
QZLA004|Pose d’un implant pharmacologique sous-cutané|Q|contraceptif
QZNP025|Destruction de lésions cutanées superficielles par cryothérapie|Q|verrue azote
ZCQM008|Échographie de l’abdomen|Z
`
