/** Espaces de noms d'INSi (ins.md §1 [V]). */
export const SOAP = 'http://www.w3.org/2003/05/soap-envelope'
export const WSA = 'http://www.w3.org/2005/08/addressing'
export const WSSE =
  'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'
export const SAML2 = 'urn:oasis:names:tc:SAML:2.0:assertion'
export const CTXBAM = 'urn:siram:bam:ctxbam'
export const CTXLPS = 'urn:siram:lps:ctxlps'
export const SIRAM = 'urn:siram'
export const REC_SANS = 'http://www.cnamts.fr/INSiRecSans'
export const REC_VIT = 'http://www.cnamts.fr/INSiRecVit'
export const RESULTAT = 'http://www.cnamts.fr/INSiResultat'

/** Vérification unitaire : noms vus dans des programmes publics, schéma non publié (§2.4 [I]). */
export const REQ_UNITAIRE = 'http://www.cnamts.fr/INSiLot2/REQUnitaire'
export const REP_UNITAIRE = 'http://www.cnamts.fr/INSiLot2/REPUnitaire'
