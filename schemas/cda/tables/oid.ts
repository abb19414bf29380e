/** Racines des identifiants et systèmes de codes de l'en-tête (cda.md §4 à §7 [V]). */
export const PROFESSIONNEL = '1.2.250.1.71.4.2.1'
export const STRUCTURE = '1.2.250.1.71.4.2.2'
/** Le conservateur des documents que le patient écrit lui-même. */
export const CONSERVATEUR_PATIENT = '1.2.250.1.213.4.1'
export const CONFIDENTIALITE = '2.16.840.1.113883.5.25'
export const SEXE = '2.16.840.1.113883.5.1'
export const SPECIALITE = '1.2.250.1.213.1.1.4.5'
export const CADRE_EXERCICE = '1.2.250.1.213.1.1.4.9'
export const CATEGORIE_STRUCTURE = '1.2.250.1.71.4.2.4'
export const FONCTION = '2.16.840.1.113883.5.88'

/** Systèmes de codes du contenu clinique (cda.md §11 [V]). */
export const CIS = '1.2.250.1.213.2.3.1'
export const CIP = '1.2.250.1.213.2.3.2'
export const ATC = '2.16.840.1.113883.6.73'
export const CIM10 = '2.16.840.1.113883.6.3'
